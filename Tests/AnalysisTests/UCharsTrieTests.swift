import CICU
import TestSupport
import Testing

@testable import Analysis

@Suite struct UCharsTrieTests {
  private func words(of units: [UInt16]) throws -> [String: Int] {
    var words: [String: Int] = [:]
    try UCharsTrie.forEachWord(in: units) { word, value in
      words[String(decoding: word, as: UTF16.self)] = value
    }
    return words
  }

  /// By hand, after the description in ICU's ucharstrie.h.
  private static let examples: [(units: [UInt16], words: [String: Int])] = [
    ([0x8007], ["": 7]),
    ([0x30, 0x61, 0x8005], ["a": 5]),
    ([0x31, 0x61, 0x62, 0x80FF], ["ab": 255]),
    ([0x30, 0x61, 0x1B0, 0x62, 0x8009], ["a": 5, "ab": 9]),
    ([0x01, 0x61, 0x8001, 0x62, 0x8002], ["a": 1, "b": 2]),
    ([0x01, 0x61, 0x0002, 0x62, 0x8002, 0x30, 0x63, 0x8003], ["b": 2, "ac": 3]),
    ([0x30, 0x61, 0xC001, 0x0002], ["a": 0x1_0002]),
    ([0x30, 0x61, 0xFFFF, 0x0001, 0x0002], ["a": 0x1_0002]),
    (
      [
        0x05, 0x64, 6, 0x64, 0x8004, 0x65, 0x8005, 0x66, 0x8006, 0x61, 0x8001, 0x62, 0x8002, 0x63,
        0x8003,
      ], ["a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6]
    ),
  ]

  @Test(arguments: examples)
  func readsWords(units: [UInt16], words: [String: Int]) throws {
    #expect(try self.words(of: units) == words)
  }

  @Test(arguments: [
    [], [0x30], [0x31, 0x61], [0x01, 0x61], [0x01, 0x61, 0x0FFF, 0x62, 0x8002], [0xFFFF, 1],
    [0x00], [0x00, 0xFFFF], [0x05, 0x61, 0xFFFF, 0xFFFF, 0xFFFF],
  ])
  func reportsWhatIsNoTrie(units: [UInt16]) {
    #expect(throws: UCharsTrie.Damage.self) { try words(of: units) }
  }

  /// Ends without a trap, whatever the units; at most as many words as steps.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func readsDamagedTries(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var status: Int32 = 0
    let count = unsafe cicu_dictionary_trie(nil, 0, &status)
    var units = [UInt16](repeating: 0, count: Int(count))
    _ = unsafe cicu_dictionary_trie(&units, count, &status)
    for _ in 0..<Int.random(in: 1...200, using: &generator) {
      let place = Int.random(in: units.indices, using: &generator)
      units[place] = UInt16(truncatingIfNeeded: generator.next())
    }
    units.removeLast(Int.random(in: 0...1000, using: &generator))
    var wordCount = 0
    try? UCharsTrie.forEachWord(in: units) { word, _ in
      wordCount += 1
      #expect(word.count <= UCharsTrie.longestWord)
    }
    #expect(wordCount <= 1 << 23)
  }
}
