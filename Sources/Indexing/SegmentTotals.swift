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

  /// Adds one document of this length.
  mutating func add(_ length: DocumentLength) {
    documentCount += 1
    characterCount = characterCount.addingClamped(Int(length.characters))
    tokenCount = tokenCount.addingClamped(Int(length.tokens))
  }

  /// Takes away one document of this length.
  mutating func remove(_ length: DocumentLength) {
    documentCount = max(0, documentCount - 1)
    characterCount = max(0, characterCount - Int(length.characters))
    tokenCount = max(0, tokenCount - Int(length.tokens))
  }

  /// Adds another segment's sums. A sum above `Int.max`, which only damage can give, stays there.
  mutating func add(_ other: SegmentTotals) {
    documentCount = documentCount.addingClamped(other.documentCount)
    characterCount = characterCount.addingClamped(other.characterCount)
    tokenCount = tokenCount.addingClamped(other.tokenCount)
  }
}

extension Int {
  /// The sum of two counts, `Int.max` at most.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
