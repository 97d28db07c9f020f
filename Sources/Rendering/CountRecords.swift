internal import Querying
package import Studying

/// Counts for programs: a row for each term and each value of the field, and one for all documents.
package struct CountRecords {
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// Records whose rates are told for `unit` characters, and that name files as `displayPath` does.
  package init(unit: RateUnit, displayPath: @escaping (String) -> String) {
    self.unit = unit
    self.displayPath = displayPath
  }

  /// One object a line: what was counted, the rows, a summary.
  package func json(
    of table: CountTable, in subset: Subset, type: String = "count", seconds: Double
  ) -> String {
    var first = StudyRecord(type, table.terms, subset)
    (first.field, first.per) = (table.field, unit.rawValue)
    return JSONLine.text(of: first) + records(of: table).map { JSONLine.text(of: $0) }.joined()
      + JSONLine.text(of: StudySummary(seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first.
  package func csv(of table: CountTable) -> String {
    let head = DelimitedRows.commas.row([
      "term", "field", "value", "kind", "places", "documents", "allDocuments", "share",
      "characters", "rate", "per",
    ])
    return head + records(of: table).map { csv(of: $0, table.field ?? "") }.joined()
  }

  private func csv(of record: CountRecord, _ field: String) -> String {
    DelimitedRows.commas.row([
      record.term, field, record.value ?? "", record.kind.rawValue, String(record.places),
      String(record.documents), String(record.allDocuments), DelimitedRows.cell(record.share),
      String(record.characters), DelimitedRows.cell(record.rate), String(unit.rawValue),
    ])
  }

  private func records(of table: CountTable) -> [CountRecord] {
    table.terms.indices.flatMap { term in
      table.rows.map { record($0, table, term, isTotal: false) }
        + [record(table.total, table, term, isTotal: true)]
    }
  }

  private func record(
    _ row: CountTable.Row, _ table: CountTable, _ term: Int, isTotal: Bool
  ) -> CountRecord {
    let count = row.counts[term]
    let isPath = table.field == StandardField.path.rawValue
    return CountRecord(
      term: table.terms[term], value: row.value.map { isPath ? displayPath($0) : $0 },
      kind: isTotal ? .total : row.isMissing ? .missing : row.value == nil ? .unstated : .value,
      places: count.occurrences, documents: count.documents,
      allDocuments: row.amount.documents, share: row.amount.share(of: count),
      characters: row.amount.characters, rate: row.amount.rate(of: count, per: unit))
  }
}

/// One row.
private struct CountRecord: Encodable {
  /// What the row is of.
  enum Kind: String, Encodable {
    /// Documents with a value.
    case value
    /// A year of which there is none.
    case missing
    /// Documents without a value.
    case unstated
    /// All documents.
    case total
  }

  let type = "row"
  let term: String
  let value: String?
  let kind: Kind
  let places: Int
  let documents: Int
  let allDocuments: Int
  let share: Double?
  let characters: Int
  let rate: Double?
}
