internal import Searching

/// A formula with a gap in place of one of its words, or between two: what other wordings of it look like.
struct VariantPattern: Sendable {
  /// What stands before the gap, and behind it; one of them may be empty.
  let before: SoughtText
  let behind: SoughtText

  /// How many letters stand in the gap. At the beginning or the end of the formula it is one word of that length.
  let gap: ClosedRange<Int>

  /// Letters beyond those of the word that another one in its place may have.
  private static let slack = 2

  /// Letters that may be put in between two words.
  private static let inserted = 1...4

  /// All patterns of a folded formula of these words, of which more than half stands outside the gap, and two
  /// characters on a side of it that is not empty.
  static func all(of text: [UInt32], words: [Range<Int>]) -> [VariantPattern] {
    let replaced = words.map { word in
      let isInside = word.lowerBound > 0 && word.upperBound < text.count
      return VariantPattern(
        text, gapAt: word, gap: isInside ? 0...word.count + slack : word.count...word.count)
    }
    let between = words.dropFirst().map { word in
      VariantPattern(text, gapAt: word.lowerBound..<word.lowerBound, gap: inserted)
    }
    return (replaced + between).filter { $0.isKnown(of: text.count) }
  }

  private init(_ text: [UInt32], gapAt word: Range<Int>, gap: ClosedRange<Int>) {
    before = SoughtText(folded: Array(text[..<word.lowerBound]))
    behind = SoughtText(folded: Array(text[word.upperBound...]))
    self.gap = gap
  }

  private func isKnown(of length: Int) -> Bool {
    let sides = [before.length, behind.length]
    return sides.reduce(0, +) * 2 > length && sides.allSatisfy { $0 == 0 || $0 >= 2 }
  }
}
