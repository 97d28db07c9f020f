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
        lists[key, default: .empty].append(document: UInt32(number), frequency: 1)
        lists[key]?.positions.append(UInt32(position))
        lists[.character(text[position]), default: .empty]
          .append(document: UInt32(number), frequency: 1)
      }
    }
    return lists
  }

  private static func expectLists(
    of texts: [[UInt32]], _ note: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var inverter = GramInverter()
    for text in texts { inverter.addDocument(text) }
    let expected = lists(of: texts)
    var keys: [GramKey] = []
    try inverter.forEachList { key, list in
      let isSame = list == expected[key]
      #expect(isSame, note, sourceLocation: sourceLocation)
      keys.append(key)
    }
    let isComplete = keys == expected.keys.sorted()
    #expect(isComplete, note, sourceLocation: sourceLocation)
  }

  @Test("It gives what a scan gives, keys ascending", arguments: 0..<LongTests.rounds(40))
  func bruteForce(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      FoldedText(clean: Array(RandomDocuments.text(upTo: 30, using: &generator).utf8)).scalars
    }
    try Self.expectLists(of: texts, "seed \(seed)")
  }

  @Test("Texts go on over the ends of pages", arguments: [-2, -1, 0, 1, 2])
  func severalPages(shift: Int) throws {
    let count = GramPages.capacity + shift
    try Self.expectLists(of: [
      [UInt32](repeating: 0x5DE5, count: 10),
      (0..<count).map { 0x4F1A + UInt32($0 % 7) } + [0x5DE5, 0x5DE5],
      [], [0x4F1A, 0x4F1A],
    ])
    try Self.expectLists(of: [(0..<count).map { 0x4F1A + UInt32($0 % 3) }, [0x4F1A, 0x4F1B]])
  }

  @Test("More characters than an alphabet holds go over into the next")
  func severalAlphabets() throws {
    var generator = SeededGenerator(seed: 5)
    let han: [UInt32] = Array(0x4E00...0x9FFF) + Array(0x20000...0x2A6D6)
    #expect(han.count > 3 * GramAlphabet.capacity)
    try Self.expectLists(of: [
      han, Array(han.reversed()), han.shuffled(using: &generator) + [0x20, 0x4E00],
    ])
  }
}

extension PostingList {
  fileprivate static let empty = PostingList(documents: [], frequencies: [], positions: [])
}
