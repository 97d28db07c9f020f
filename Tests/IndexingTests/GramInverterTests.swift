import TestSupport
import Testing

@testable import Analysis
@testable import Indexing

@Suite struct GramInverterTests {
  /// The oracle: looks at every character by itself.
  private static func lists(of texts: [[UInt32]]) -> [GramKey: PostingList] {
    var lists: [GramKey: PostingList] = [:]
    for (number, text) in texts.enumerated() {
      for position in text.indices where TextClass.isGram(text[position]) {
        let next = position + 1 < text.count && TextClass.isGram(text[position + 1])
        let key = GramKey(text[position], next ? text[position + 1] : nil)
        lists[key, default: PostingList(documents: [], frequencies: [], positions: [])]
          .append(document: UInt32(number), position: UInt32(position))
      }
    }
    return lists
  }

  @Test("It gives what a scan gives, keys ascending", arguments: 0..<LongTests.rounds(40))
  func bruteForce(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      FoldedText(clean: Array(RandomDocuments.text(upTo: 30, using: &generator).utf8)).scalars
    }
    var inverter = GramInverter()
    for text in texts { inverter.addDocument(text) }
    let expected = Self.lists(of: texts)
    #expect(inverter.count == expected.values.reduce(0) { $0 + $1.positions.count })
    var keys: [GramKey] = []
    inverter.forEachList { key, list in
      #expect(list == expected[key], "seed \(seed)")
      keys.append(key)
    }
    #expect(keys == expected.keys.sorted(), "seed \(seed)")
  }

  @Test("More occurrences than a page holds follow each other, also within one document")
  func severalPages() {
    let pageCapacity = 1 << 22
    let texts: [[UInt32]] = [
      [UInt32](repeating: 0x5DE5, count: 10),
      [UInt32](repeating: 0x4F1A, count: pageCapacity + 1_000) + [0x5DE5, 0x5DE5],
      [], [0x4F1A, 0x4F1A],
    ]
    var inverter = GramInverter()
    for text in texts { inverter.addDocument(text) }
    var lists: [GramKey: PostingList] = [:]
    inverter.forEachList { key, list in lists[key] = list }
    let han = GramKey(0x4F1A, 0x4F1A)
    let last = UInt32(pageCapacity + 1_000)
    #expect(lists.count == 5)
    #expect(lists[han]?.documents == [1, 3])
    #expect(lists[han]?.frequencies == [last - 1, 1])
    let isRun = lists[han]?.positions == Array(0..<last - 1) + [0]
    #expect(isRun)
    #expect(
      lists[GramKey(0x5DE5, 0x5DE5)]
        == PostingList(documents: [0, 1], frequencies: [9, 1], positions: Array(0..<9) + [last]))
    #expect(
      lists[GramKey(0x4F1A, 0x5DE5)]
        == PostingList(documents: [1], frequencies: [1], positions: [last - 1]))
  }
}
