package import Analysis

/// A text to be found as a literal scan of folded texts would find it, folded once for all segments.
package struct SoughtText: Sendable {
  let pattern: TextPattern

  /// Repairs and folds a text as the texts of the corpus are.
  package init(_ text: String) throws(AnalysisError) {
    pattern = TextPattern(scalars: try FoldedText(query: text).scalars, isWholeWord: false)
  }

  /// A part of a folded text.
  package init(folded: [UInt32]) {
    pattern = TextPattern(scalars: folded, isWholeWord: false)
  }

  /// The folded text.
  package var scalars: [UInt32] { pattern.scalars }

  /// How many characters an occurrence has.
  package var length: Int { pattern.scalars.count }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool { pattern.scalars.isEmpty }
}
