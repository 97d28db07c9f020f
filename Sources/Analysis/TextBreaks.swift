/// Where sentences, paragraphs and lost pieces end in folded text.
///
/// A sentence ends behind `。` `!` `?` `;` `…`, at the end of its line, and where something is lost
/// (U+FFFD). A break is told by the position of the character behind what ends.
package struct TextBreaks: Hashable, Sendable {
  /// What ends a sentence.
  package enum Kind: Hashable, Sendable {
    /// A mark.
    case sentence
    /// The end of a line, and so of a paragraph.
    case paragraph
    /// A place where something is lost.
    case lost
  }

  /// The ends of sentences, ascending.
  package private(set) var sentences: [Int] = []

  /// Those of them that end a paragraph.
  package private(set) var paragraphs: [Int] = []

  /// Those of them that no distance reaches across: the ends of paragraphs, and what is lost.
  package private(set) var barriers: [Int] = []

  /// No breaks.
  package init() {}

  /// The breaks of a text.
  package init(_ folded: [UInt32]) {
    for position in folded.indices {
      if let kind = Self.kind(folded[position]) { append(position + 1, kind) }
    }
  }

  /// Adds a break behind all others.
  package mutating func append(_ position: Int, _ kind: Kind) {
    sentences.append(position)
    if kind != .sentence { barriers.append(position) }
    if kind == .paragraph { paragraphs.append(position) }
  }

  /// Makes the last break, if it is one of a sentence, one of something lost.
  package mutating func markLost() {
    guard let last = sentences.last, barriers.last != last else { return }
    barriers.append(last)
  }

  /// Gives all breaks, ascending.
  package func forEach(_ body: (Int, Kind) -> Void) {
    var (paragraph, barrier) = (paragraphs[...], barriers[...])
    for position in sentences {
      let isBarrier = barrier.first == position
      let isParagraph = paragraph.first == position
      if isBarrier { barrier.removeFirst() }
      if isParagraph { paragraph.removeFirst() }
      body(position, isParagraph ? .paragraph : isBarrier ? .lost : .sentence)
    }
  }

  /// What stands in the clean text for what is lost.
  package static let lost: UInt32 = 0xFFFD

  private static func kind(_ scalar: UInt32) -> Kind? {
    switch scalar {
    case 0x3002, 0x21, 0x3F, 0x3B, 0x2026: .sentence
    case lost: .lost
    default: TextClass.isParagraphBreak(scalar) ? .paragraph : nil
    }
  }
}
