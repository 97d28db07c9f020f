package import Indexing
internal import Querying

/// How often terms stand in the documents of each year.
package struct Trend: Sendable {
  /// A year from the first to the last, with or without documents.
  package struct Point: Sendable {
    /// The year.
    package let year: Int

    /// Its documents, and the counts in them.
    package let row: CountTable.Row
  }

  /// The counts by year, those of documents without one too.
  package let table: CountTable

  /// The years, ascending.
  package let points: [Point]

  /// How many documents are of no year that is told.
  package let undatedCount: Int

  /// Counts terms in a subset.
  package init(_ terms: [StudyTerm], in subset: Subset) throws(IndexError) {
    table = try CountTable(terms, by: StandardField.year.rawValue, in: subset)
    points = table.rows.compactMap { row in
      YearSpan.year(row.value).map { Point(year: $0, row: row) }
    }
    undatedCount = table.rows.reduce(0) {
      $0 + (YearSpan.year($1.value) == nil ? $1.amount.documents : 0)
    }
  }

  /// The share of the documents of each year that hold a term; `nil` where there is none.
  package func shares(ofTerm number: Int) -> [Double?] {
    points.map { $0.row.amount.share(of: $0.row.counts[number]) }
  }

  /// How often a term stands in so many characters of each year; `nil` where there are none.
  package func rates(ofTerm number: Int, per unit: RateUnit) -> [Double?] {
    points.map { $0.row.amount.rate(of: $0.row.counts[number], per: unit) }
  }
}
