/// Where sentences, paragraphs and lost pieces end in folded text.
///
/// A sentence ends behind `。` `!` `?` `;` `…`, at the end of its line, and where something is lost
/// (U+FFFD). A break is told by the position of the character behind what ends.
package struct TextBreaks: Hashable, Sendable {
  /// The ends of sentences, ascending.
  package private(set) var sentences: [Int] = []

  /// Those of them that end a paragraph.
  package private(set) var paragraphs: [Int] = []

  /// Those of them that no distance reaches across: the ends of paragraphs, and what is lost.
  package private(set) var barriers: [Int] = []

  /// The breaks of a text.
  package init(_ folded: [UInt32]) {
    for (position, scalar) in folded.enumerated() {
      let isParagraph = TextClass.isParagraphBreak(scalar)
      let isBarrier = isParagraph || scalar == Self.lost
      guard isBarrier || Self.endsSentence(scalar) else { continue }
      sentences.append(position + 1)
      if isBarrier { barriers.append(position + 1) }
      if isParagraph { paragraphs.append(position + 1) }
    }
  }

  /// What stands in the clean text for what is lost.
  package static let lost: UInt32 = 0xFFFD

  private static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0x21, 0x3F, 0x3B, 0x2026: true
    default: false
    }
  }
}
