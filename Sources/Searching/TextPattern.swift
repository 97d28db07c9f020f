internal import Analysis

/// A text to be found, folded as the texts it is looked for in are.
struct TextPattern: Hashable, Sendable {
  /// The folded characters; at least one.
  let scalars: [UInt32]

  /// Whether it must be a whole word, as Latin and digits without quotation marks must.
  let isWholeWord: Bool

  /// Whether it must lie in a heading.
  var isInHeading = false

  /// What stands behind it, with holes before; a text without holes has nothing there.
  var rest: [Part] = []

  /// The characters it must have before they are folded, as many as it has.
  var written: [UInt32]?

  /// What must not continue it at its ends.
  var edges = Edges.any

  /// A hole and the characters behind it.
  struct Part: Hashable {
    let hole: ClosedRange<Int>
    let scalars: [UInt32]
  }

  /// How a pattern may be continued in the text.
  enum Edges: Hashable {
    /// By anything.
    case any
    /// By no letter or digit, if it ends with one: a word of Latin and punctuation.
    case whole
    /// By no digit or numeral, if it ends with one: a number.
    case number
  }

  /// Whether the stored text must be read to tell where it stands.
  var isProvenByText: Bool { !rest.isEmpty || written != nil || edges != .any }

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

  /// Those of some ascending places where the pattern begins at which it lies where it must: all,
  /// or those within one of these headings.
  func allowed(_ starts: [Int], headings: [Heading]) -> [Int] {
    guard isInHeading else { return starts }
    return starts.filter { start in
      let next = headings.partitionPoint { $0.positions.lowerBound <= start }
      guard next > 0 else { return false }
      return start + scalars.count <= headings[next - 1].positions.upperBound
    }
  }

  /// Whether a line break is in it; such a text is found nowhere, because nothing matches across
  /// a paragraph.
  var crossesParagraphs: Bool {
    scalars.contains(where: TextClass.isParagraphBreak)
      || rest.contains { $0.scalars.contains(where: TextClass.isParagraphBreak) }
  }

  /// Where the pattern stands in folded text, ascending; a literal scan that does not look at
  /// words. Occurrences may overlap. Linear in both lengths (Knuth, Morris and Pratt 1977).
  func positions(in folded: [UInt32]) -> [Int] {
    guard !scalars.isEmpty, !crossesParagraphs else { return [] }
    let borders = borders
    var positions: [Int] = []
    var matched = 0
    for index in folded.indices {
      let scalar = folded[index]
      while matched > 0, matched == scalars.count || scalars[matched] != scalar {
        matched = borders[matched - 1]
      }
      if scalars[matched] == scalar { matched += 1 }
      if matched == scalars.count { positions.append(index + 1 - matched) }
    }
    return positions
  }

  /// For each prefix of the pattern, the length of the longest shorter one that it ends with.
  private var borders: [Int] {
    var borders = [Int](repeating: 0, count: scalars.count)
    var matched = 0
    for index in scalars.indices.dropFirst() {
      while matched > 0, scalars[matched] != scalars[index] { matched = borders[matched - 1] }
      if scalars[matched] == scalars[index] { matched += 1 }
      borders[index] = matched
    }
    return borders
  }
}
