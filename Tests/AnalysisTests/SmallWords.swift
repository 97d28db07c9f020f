import TestSupport

@testable import Analysis

/// Small dictionaries of few characters, and tables of them.
struct SmallWords {
  static let alphabet: [UInt16] = [0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94]

  /// The cost of each word; the smallest where one was drawn twice.
  private(set) var costs: [[UInt16]: UInt8] = [:]

  private(set) var words = DictionaryWords()

  /// `count` words of up to five characters, with few different costs, so that sums are equal often.
  init(count: Int, using generator: inout SeededGenerator) {
    for _ in 0..<count {
      let word = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Self.alphabet.randomElement(using: &generator) ?? 0x4E00
      }
      let cost = UInt8.random(in: 1...4, using: &generator) * 50
      words.append(word, cost: cost)
      costs[word] = min(costs[word] ?? .max, cost)
    }
  }

  var table: WordTable? {
    let classes = (0...0xFFFF as ClosedRange<UInt32>).map { scalar in
      0x4E00...0x9FFF ~= scalar ? WordBreakClass.han : .other
    }
    return WordTableBuilder(classes: classes, words: words, isWordCharacter: TextClass.isGram)
      .table(of: words)
  }
}
