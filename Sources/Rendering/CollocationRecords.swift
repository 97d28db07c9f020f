package import Studying

/// The words beside a term, for programs.
package enum CollocationRecords {
  /// One object a line: what was looked for, at most `limit` words, a summary.
  package static func json(
    of table: CollocationTable, in subset: Subset, span: CollocationTable.Span, limit: Int?,
    seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("colloc", [table.term], subset))
      + JSONLine.text(of: NodeRecord(table, span))
      + table.rows.prefix(limit ?? .max).map { JSONLine.text(of: WordRecord($0)) }.joined()
      + JSONLine.text(
        of: WordSummary(words: table.rows.count, unread: table.losses.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each of at most `limit` words, with all
  /// that its measures are made of.
  package static func csv(of table: CollocationTable, limit: Int?) -> String {
    let heads = [
      "term", "places", "word", "observed", "left", "right", "documents", "frequency", "beside",
      "words", "expected", "mi", "logDice", "logLikelihood",
    ]
    return DelimitedRows.commas.row(heads)
      + table.rows.prefix(limit ?? .max).map { row in
        DelimitedRows.commas.row([
          table.term, String(table.count.occurrences), row.word, String(row.observed),
          String(row.left), String(row.right), String(row.documents), String(row.frequency),
          String(table.besideCount), String(table.wordCount), DelimitedRows.cell(row.expected),
          DelimitedRows.cell(row.mutualInformation), DelimitedRows.cell(row.logDice),
          DelimitedRows.cell(row.logLikelihood),
        ])
      }.joined()
  }
}

private struct NodeRecord: Encodable {
  let type = "term"
  let places: Int
  let documents: Int
  let spanLeft: Int
  let spanRight: Int
  let beside: Int
  let words: Int

  init(_ table: CollocationTable, _ span: CollocationTable.Span) {
    (places, documents) = (table.count.occurrences, table.count.documents)
    (spanLeft, spanRight) = (span.left, span.right)
    (beside, words) = (table.besideCount, table.wordCount)
  }
}

private struct WordRecord: Encodable {
  let type = "word"
  let word: String
  let observed: Int
  let left: Int
  let right: Int
  let documents: Int
  let frequency: Int
  let expected: Double
  let mi: Double?
  let logDice: Double?
  let logLikelihood: Double

  init(_ row: CollocationTable.Row) {
    (word, observed, left, right) = (row.word, row.observed, row.left, row.right)
    (documents, frequency, expected) = (row.documents, row.frequency, row.expected)
    (mi, logDice, logLikelihood) = (row.mutualInformation, row.logDice, row.logLikelihood)
  }
}

private struct WordSummary: Encodable {
  let type = "summary"
  let words: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
