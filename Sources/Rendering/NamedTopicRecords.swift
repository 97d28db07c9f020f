internal import Querying
package import Studying

/// Topics of the user's own, for programs: each topic, each of its texts, and each topic in each value of the field and in each
/// speech, or in the first ones.
package struct NamedTopicRecords {
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// Records whose rates are told for `unit` characters, and that name files as `displayPath` does.
  package init(unit: RateUnit, displayPath: @escaping (String) -> String) {
    self.unit = unit
    self.displayPath = displayPath
  }

  /// One object a line: what was counted, the rows, a summary.
  package func json(
    of table: NamedTopicTable, in subset: Subset, limit: Int?, seconds: Double
  ) -> String {
    var first = StudyRecord("named-topics", table.topics.map(\.name), subset)
    (first.field, first.per) = (table.counts.field, unit.rawValue)
    return JSONLine.text(of: first)
      + records(of: table, limit).map { JSONLine.text(of: $0) }.joined()
      + JSONLine.text(of: StudySummary(seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first.
  package func csv(of table: NamedTopicTable, limit: Int?) -> String {
    let head = DelimitedRows.commas.row([
      "kind", "topic", "name", "speech", "places", "documents", "allDocuments", "characters",
      "rate", "per",
    ])
    return head + records(of: table, limit).map(csv).joined()
  }

  private func csv(of record: NamedTopicRecord) -> String {
    DelimitedRows.commas.row([
      record.kind.rawValue, record.topic, record.name ?? "", record.speech.map { "\($0)" } ?? "",
      String(record.places), String(record.documents), String(record.allDocuments),
      String(record.characters), DelimitedRows.cell(record.rate), String(unit.rawValue),
    ])
  }

  private func records(of table: NamedTopicTable, _ limit: Int?) -> [NamedTopicRecord] {
    topics(of: table) + values(of: table) + speeches(of: table, limit)
  }

  private func topics(of table: NamedTopicTable) -> [NamedTopicRecord] {
    let total = table.counts.total
    return table.topics.enumerated().flatMap { topic, named in
      [record(.topic, named, nil, total.amount, total.counts[topic])]
        + zip(named.terms, table.terms[topic]).map {
          record(.text, named, $0.text, total.amount, $1)
        }
    }
  }

  private func values(of table: NamedTopicTable) -> [NamedTopicRecord] {
    let isPath = table.counts.field == StandardField.path.rawValue
    return table.counts.rows.flatMap { row in
      let kind: NamedTopicRecord.Kind =
        row.isMissing ? .missing : row.value == nil ? .unstated : .value
      let value = row.value.map { isPath ? displayPath($0) : $0 }
      return zip(table.topics, row.counts).map { record(kind, $0, value, row.amount, $1) }
    }
  }

  private func speeches(of table: NamedTopicTable, _ limit: Int?) -> [NamedTopicRecord] {
    table.speeches.prefix(limit ?? .max).flatMap { speech in
      zip(table.topics, speech.counts).map { topic, count in
        var record = record(.speech, topic, displayPath(speech.file), speech.amount, count)
        record.speech = speech.speech
        return record
      }
    }
  }

  private func record(
    _ kind: NamedTopicRecord.Kind, _ topic: NamedTopic, _ name: String?, _ amount: TextAmount,
    _ count: TermCount
  ) -> NamedTopicRecord {
    NamedTopicRecord(
      kind: kind, topic: topic.name, name: name, places: count.occurrences,
      documents: count.documents, allDocuments: amount.documents, characters: amount.characters,
      rate: amount.rate(of: count, per: unit))
  }
}

/// One row.
private struct NamedTopicRecord: Encodable {
  /// What the row is of.
  enum Kind: String, Encodable {
    /// A topic in all documents, and a text of it.
    case topic
    case text
    /// A topic in the documents of a value of the field, of a year without any, and in those without a value.
    case value
    case missing
    case unstated
    /// A topic in a speech.
    case speech
  }

  let type = "row"
  let kind: Kind
  let topic: String
  /// The text, the value or the file.
  let name: String?
  var speech: Int?
  let places: Int
  let documents: Int
  let allDocuments: Int
  let characters: Int
  let rate: Double?
}
