internal import Querying
package import Studying

/// Key words, for programs.
package enum KeywordRecords {
  /// One object a line: what is compared, at most `limit` words, a summary.
  package static func json(
    of table: KeywordTable, _ target: Subset, _ reference: Subset, limit: Int?, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("keyness", [], target))
      + JSONLine.text(of: PartRecord("target", table.target, target))
      + JSONLine.text(of: PartRecord("reference", table.reference, reference))
      + table.rows.prefix(limit ?? .max).map { JSONLine.text(of: KeywordRecord($0)) }.joined()
      + JSONLine.text(of: KeywordSummary(words: table.rows.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each of at most `limit` words, with all
  /// that its measures are made of.
  package static func csv(of table: KeywordTable, limit: Int?) -> String {
    let heads = [
      "word", "d1", "n1", "f1", "c1", "d2", "n2", "f2", "c2", "logRatio", "lower", "upper",
      "logLikelihood",
    ]
    return DelimitedRows.commas.row(heads)
      + table.rows.prefix(limit ?? .max).map { row in
        DelimitedRows.commas.row(
          [row.word] + cells(row.target, table.target) + cells(row.reference, table.reference)
            + [row.logRatio, row.bounds.lowerBound, row.bounds.upperBound, row.logLikelihood]
            .map { DelimitedRows.cell($0) })
      }.joined()
  }

  private static func cells(_ count: TermCount, _ part: KeywordTable.Part) -> [String] {
    [count.documents, part.documents, count.occurrences, part.words].map { String($0) }
  }
}

private struct PartRecord: Encodable {
  let type: String
  let `where`: String?
  let documents: Int
  let words: Int

  init(_ type: String, _ part: KeywordTable.Part, _ subset: Subset) {
    self.type = type
    `where` = subset.query?.canonicalText
    (documents, words) = (part.documents, part.words)
  }
}

private struct KeywordRecord: Encodable {
  let type = "word"
  let word: String
  let d1: Int
  let f1: Int
  let d2: Int
  let f2: Int
  let logRatio: Double
  let lower: Double
  let upper: Double
  let logLikelihood: Double

  init(_ row: KeywordTable.Row) {
    word = row.word
    (d1, f1) = (row.target.documents, row.target.occurrences)
    (d2, f2) = (row.reference.documents, row.reference.occurrences)
    (logRatio, logLikelihood) = (row.logRatio, row.logLikelihood)
    (lower, upper) = (row.bounds.lowerBound, row.bounds.upperBound)
  }
}

private struct KeywordSummary: Encodable {
  let type = "summary"
  let words: Int
  let seconds: Double
}
