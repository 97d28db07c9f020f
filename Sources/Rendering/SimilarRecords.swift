package import Studying

/// Documents like a text, for programs.
package struct SimilarRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was looked for, at most `limit` documents, a summary.
  package func json(
    of table: SimilarTable, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("similar", table.keyWords, subset))
      + table.rows.prefix(limit ?? .max).map {
        JSONLine.text(
          of: SimilarRecord(
            file: displayPath($0.file), speech: $0.speech, likeness: $0.likeness, words: $0.words))
      }.joined()
      + JSONLine.text(of: SimilarSummary(documents: table.rows.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each of at most `limit` documents.
  package func csv(of table: SimilarTable, limit: Int?) -> String {
    DelimitedRows.commas.row(["file", "speech", "likeness", "words"])
      + table.rows.prefix(limit ?? .max).map { row in
        DelimitedRows.commas.row([
          displayPath(row.file), row.speech.map { String($0) } ?? "",
          DelimitedRows.cell(row.likeness), row.words.joined(separator: " "),
        ])
      }.joined()
  }
}

private struct SimilarRecord: Encodable {
  let type = "document"
  let file: String
  let speech: Int?
  let likeness: Double
  let words: [String]
}

private struct SimilarSummary: Encodable {
  let type = "summary"
  let documents: Int
  let seconds: Double
}
