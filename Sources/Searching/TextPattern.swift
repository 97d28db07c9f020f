internal import Analysis

/// A text to be found, folded as the texts it is looked for in are.
struct TextPattern: Hashable, Sendable {
  /// The folded characters; at least one.
  let scalars: [UInt32]

  /// Whether it must be a whole word, as Latin and digits without quotation marks must.
  let isWholeWord: Bool

  /// A gram that a text must have wherever the pattern stands.
  struct Gram: Hashable {
    /// The gram.
    let key: GramKey
    /// Its first character's place in the pattern.
    let offset: Int
  }

  /// The grams of the pattern. The last character begins none, because the pattern does not say
  /// what follows it.
  var grams: [Gram] {
    var grams: [Gram] = []
    GramKey.forEach(in: scalars[...]) { key, position in
      if Int(position) < scalars.count - 1 { grams.append(Gram(key: key, offset: Int(position))) }
    }
    return grams
  }

  /// Whether the grams alone prove a match: every character is in one of them.
  var isProvenByGrams: Bool {
    scalars.count > 1 && scalars.allSatisfy(TextClass.isGram)
  }

  /// Whether a line break is in it; such a text is found nowhere, because nothing matches across
  /// a paragraph.
  var crossesParagraphs: Bool {
    scalars.contains(where: TextClass.isParagraphBreak)
  }

  /// Where the pattern stands in folded text, ascending; a literal scan that does not look at
  /// words. Occurrences may overlap.
  func positions(in folded: [UInt32]) -> [Int] {
    guard let first = scalars.first, !crossesParagraphs, folded.count >= scalars.count else {
      return []
    }
    return (0...folded.count - scalars.count).filter { start in
      folded[start] == first && isFound(at: start, in: folded)
    }
  }

  /// Whether the pattern stands at `start`.
  func isFound(at start: Int, in folded: [UInt32]) -> Bool {
    guard start >= 0, start <= folded.count - scalars.count else { return false }
    for offset in scalars.indices where folded[start + offset] != scalars[offset] { return false }
    return true
  }
}
