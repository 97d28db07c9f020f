/// Compares what a word table does with ICU's word iterator.
///
/// The dictionary's format, the dynamic programme and the classes of characters are no interface of
/// ICU. They are compared on some hundred short texts, over ICU's words as they are, before a table
/// of them is trusted.
struct WordTableCheck {
  private let builder: WordTableBuilder
  private let isWordCharacter: (UInt32) -> Bool

  /// How many words of the dictionary are drawn.
  private static let sampleCount = 900

  init(_ builder: WordTableBuilder, isWordCharacter: @escaping (UInt32) -> Bool) {
    self.builder = builder
    self.isWordCharacter = isWordCharacter
  }

  /// Whether both cut all the texts alike.
  func passes() -> Bool {
    let runs = sampleRuns()
    guard let table = builder.table(of: builder.words.consisting(of: runs.joined())) else {
      return false
    }
    let text = (runs.map { $0.map(UInt32.init) } + Self.mixedTexts()).joined(separator: [0x0A])
    let tokenizer = DictionaryTokenizer(table: table, isWordCharacter: isWordCharacter)
    guard let icu = try? ICUTokenizer(isWordCharacter: isWordCharacter),
      let expected = try? icu.tokens(in: Array(text)),
      let tokens = try? tokenizer.tokens(in: Array(text))
    else { return false }
    return tokens == expected
  }

  /// Words from all over the dictionary, three by three without a gap.
  private func sampleRuns() -> [[UInt16]] {
    let words = builder.words
    let stride = max(1, words.count / Self.sampleCount)
    let sample = Swift.stride(from: 0, to: words.count, by: stride).map { $0 * 7919 % words.count }
    return Swift.stride(from: 0, to: sample.count, by: 3).map { start in
      sample[start..<min(start + 3, sample.count)].flatMap { words.characters(of: $0) }
    }
  }

  /// Each character of ASCII and Chinese punctuation between letters, digits and Han, and before a
  /// combining mark.
  private static func mixedTexts() -> [[UInt32]] {
    let marks: [UInt32] =
      Array(0x20...0x7E) + Array(0x3000...0x3011) + [0xB7, 0x2014, 0x201C, 0x2026]
    return marks.flatMap { (mark: UInt32) -> [[UInt32]] in
      [
        [0x61, mark, 0x61], [0x31, mark, 0x31], [0x61, mark, 0x31], [0x4E00, mark, 0x4E00],
        [0x61, mark, 0x301], [0x4E00, mark, 0x200D, 0x61],
      ]
    }
  }
}
