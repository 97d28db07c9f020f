import TestSupport
import Testing

@testable import Indexing

@Suite struct InverterTests {
  @Test("The lists are those of a brute-force search", arguments: 0..<LongTests.rounds(40))
  func bruteForce(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var inverter = Inverter<String>()
    var documents: [[(key: String, position: UInt32)]] = []
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let count = [0, 1, 30].randomElement(using: &generator) ?? 0
      documents.append(
        (0..<count).map { ("k\(Int.random(in: 0..<12, using: &generator))", UInt32($0)) })
      inverter.beginDocument()
      for occurrence in documents.last ?? [] {
        inverter.add(occurrence.key, at: occurrence.position)
      }
    }
    #expect(inverter.count == documents.joined().count)

    var keys: [String] = []
    inverter.forEachList { key, list in
      keys.append(key)
      #expect(list == Self.list(of: key, in: documents), "seed \(seed), \(key)")
    }
    #expect(keys == Set(documents.joined().map(\.key)).sorted(), "seed \(seed)")
  }

  private static func list(
    of key: String, in documents: [[(key: String, position: UInt32)]]
  ) -> PostingList {
    var list = PostingList(documents: [], frequencies: [], positions: [])
    for (number, occurrences) in documents.enumerated() {
      let positions = occurrences.filter { $0.key == key }.map(\.position)
      guard !positions.isEmpty else { continue }
      list.documents.append(UInt32(number))
      list.frequencies.append(UInt32(positions.count))
      list.positions += positions
    }
    return list
  }
}
