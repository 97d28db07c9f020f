import TestSupport
import Testing

@testable import Analysis
@testable import Indexing

@Suite struct WordInverterTests {
  /// Words of all lengths, in and beyond the basic plane.
  private static func word(using generator: inout SeededGenerator) -> [UInt32] {
    let letters: [UInt32] = [0x61, 0x5DE5, 0x4F1A, 0x2_0000, 0x10_FFFF]
    return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      letters.randomElement(using: &generator) ?? 0x61
    }
  }

  private static func expected(of documents: [[[UInt32]]]) -> [Term: PostingList] {
    var lists: [Term: PostingList] = [:]
    for (number, words) in documents.enumerated() {
      for word in words {
        lists[
          Term(folded: word), default: PostingList(documents: [], frequencies: [], positions: [])
        ]
        .append(document: UInt32(number), frequency: 1)
      }
    }
    return lists
  }

  private static func expect(
    _ inverter: WordInverter, gives expected: [Term: PostingList], seed: Int
  ) {
    var terms: [Term] = []
    inverter.forEachList { term, list in
      #expect(list == expected[term], "seed \(seed)")
      terms.append(term)
    }
    #expect(terms == expected.keys.sorted(), "seed \(seed)")
  }

  @Test("Words of texts are counted, and come in their order", arguments: 0..<LongTests.rounds(25))
  func texts(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let documents = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      (0..<Int.random(in: 0...900, using: &generator)).map { _ in Self.word(using: &generator) }
    }
    var inverter = WordInverter()
    for words in documents {
      var tokens: [Range<Int>] = []
      for word in words {
        let start = tokens.last?.upperBound ?? 0
        tokens.append(start..<start + word.count)
      }
      inverter.addDocument(tokens, of: words.flatMap { $0 })
    }
    Self.expect(inverter, gives: Self.expected(of: documents), seed: seed)
  }

  @Test("Terms of a document count once", arguments: 0..<LongTests.rounds(25))
  func terms(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let documents = (0..<8).map { _ in
      Set((0..<30).map { _ in Self.word(using: &generator) })
    }
    var inverter = WordInverter()
    for words in documents { inverter.addDocument(words) }
    Self.expect(inverter, gives: Self.expected(of: documents.map(Array.init)), seed: seed)
  }
}
