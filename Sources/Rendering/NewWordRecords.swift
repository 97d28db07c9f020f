package import Studying

/// New words, for programs.
package struct NewWordRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was looked at, at most `limit` words, a summary.
  package func json(
    of table: NewWordTable, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("newwords", [], subset))
      + table.rows.prefix(limit ?? .max).map {
        JSONLine.text(of: NewWordRecord($0, file: displayPath($0.exampleFile)))
      }.joined()
      + JSONLine.text(
        of: NewWordSummary(
          words: table.rows.count, letters: table.characterCount, unread: table.losses.count,
          seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each of at most `limit` words.
  package func csv(of table: NewWordTable, limit: Int?) -> String {
    let heads = [
      "word", "places", "documents", "letters", "cohesion", "left", "right", "example", "file",
    ]
    return DelimitedRows.commas.row(heads)
      + table.rows.prefix(limit ?? .max).map { row in
        DelimitedRows.commas.row([
          row.word, String(row.count.occurrences), String(row.count.documents),
          String(table.characterCount), DelimitedRows.cell(row.cohesion),
          DelimitedRows.cell(row.left), DelimitedRows.cell(row.right), row.example,
          displayPath(row.exampleFile),
        ])
      }.joined()
  }
}

private struct NewWordRecord: Encodable {
  let type = "word"
  let word: String
  let places: Int
  let documents: Int
  let cohesion: Double
  let left: Double
  let right: Double
  let example: String
  let file: String

  init(_ row: NewWordTable.Row, file: String) {
    (word, places, documents) = (row.word, row.count.occurrences, row.count.documents)
    (cohesion, left, right) = (row.cohesion, row.left, row.right)
    (example, self.file) = (row.example, file)
  }
}

private struct NewWordSummary: Encodable {
  let type = "summary"
  let words: Int
  /// Letters of the documents: N.
  let letters: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
