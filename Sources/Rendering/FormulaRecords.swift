package import Studying

/// Fixed formulas, for programs.
package enum FormulaRecords {
  /// One object a line: what was looked at, at most `limit` formulas, a summary.
  package static func json(
    of table: FormulaTable, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("ngrams", [], subset))
      + table.rows.prefix(limit ?? .max).map { JSONLine.text(of: FormulaRecord($0)) }.joined()
      + JSONLine.text(
        of: FormulaSummary(
          formulas: table.rows.count, unread: table.losses.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each of at most `limit` formulas.
  package static func csv(of table: FormulaTable, in subset: Subset, limit: Int?) -> String {
    DelimitedRows.commas.row(["formula", "length", "documents", "allDocuments", "places"])
      + table.rows.prefix(limit ?? .max).map { row in
        DelimitedRows.commas.row(
          [row.text]
            + [
              row.length, row.count.documents, subset.documents.count, row.count.occurrences,
            ].map { String($0) })
      }.joined()
  }
}

private struct FormulaRecord: Encodable {
  let type = "formula"
  let formula: String
  let length: Int
  let documents: Int
  let places: Int

  init(_ row: FormulaTable.Row) {
    (formula, length) = (row.text, row.length)
    (documents, places) = (row.count.documents, row.count.occurrences)
  }
}

private struct FormulaSummary: Encodable {
  let type = "summary"
  let formulas: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
