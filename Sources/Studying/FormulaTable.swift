package import Indexing
package import Searching

/// Fixed formulas (提法): stretches of letters that stand in many documents, of each the longest form only.
///
/// A formula stands in so many documents or more; in at least half of its places it begins and ends where words do, and
/// neither its first nor its last word is a particle; and no longer formula that contains it stands in 80 % of its
/// documents or more. Stretches longer than `longest` characters are not looked at.
///
/// Law: the table is the same over any division of the documents into segments, on any number of threads.
package struct FormulaTable: Sendable {
  /// A formula.
  package struct Row: Hashable, Sendable {
    /// Its text, folded.
    package let text: String
    /// Its characters.
    package let length: Int
    /// The documents that hold it and its places there, as `StudyTerm` counts them.
    package let count: TermCount
  }

  /// Characters of a formula at most.
  package static let longest = 60

  /// In how many documents a formula must stand unless asked for otherwise: 3, or one in 300.
  package static func usualLeast(of documents: Int) -> Int { max(3, documents / 300) }

  /// In how many documents each stands at least.
  package let least: Int

  /// The formulas: those in the most documents first, then those with the most places, the longest, by their bytes.
  package let rows: [Row]

  /// The documents that could not be looked at.
  package let losses: [FigureTable.Loss]

  /// Looks for formulas of so many characters.
  package init(
    _ subset: Subset, lengths: ClosedRange<Int>, inDocuments least: Int, lexicon: Lexicon,
    workers: Workers
  ) throws(IndexError) {
    let text = try ClauseText(subset, lexicon: lexicon, workers: workers)
    losses = text.losses
    self.least = least
    rows = Self.rows(of: text, lengths, inDocuments: least, workers)
  }

  static func rows(
    of text: ClauseText, _ lengths: ClosedRange<Int>, inDocuments least: Int, _ workers: Workers
  ) -> [Row] {
    let grams = RepeatedGrams(
      of: text, lengths: lengths.lowerBound...longest, inDocuments: least, workers: workers
    ) { ContentEdges.areAround($0, in: text) }
    return LongestGrams.of(grams, in: text).filter { lengths.contains($0.length) }
      .map { length, gram in
        Row(
          text: text.text(gram.range), length: length,
          count: TermCount(occurrences: Int(gram.places), documents: Int(gram.documents)))
      }.sorted(by: precedes)
  }

  private static func precedes(_ left: Row, _ right: Row) -> Bool {
    if left.count.documents != right.count.documents {
      return left.count.documents > right.count.documents
    }
    if left.count.occurrences != right.count.occurrences {
      return left.count.occurrences > right.count.occurrences
    }
    if left.length != right.length { return left.length > right.length }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
