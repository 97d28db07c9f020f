internal import Analysis

/// The sums over a segment's documents that ranking and reports need without reading the segment.
package struct SegmentTotals: Hashable, Sendable {
  /// Documents.
  package var documentCount = 0

  /// Characters of their clean texts.
  package var characterCount = 0

  /// Their tokens.
  package var tokenCount = 0

  /// No documents.
  package init() {}

  /// Adds one document.
  mutating func add(_ text: AnalyzedText) {
    documentCount += 1
    characterCount += text.folded.scalars.count
    tokenCount += text.tokens.count
  }

  /// Adds another segment's sums.
  mutating func add(_ other: SegmentTotals) {
    documentCount &+= other.documentCount
    characterCount &+= other.characterCount
    tokenCount &+= other.tokenCount
  }
}
