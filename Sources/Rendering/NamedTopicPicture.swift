package import Studying

/// Topics of the user's own as a heat map: the rate of each in each speech, or in the documents of each value of a field.
package struct NamedTopicPicture {
  private let messages: Messages
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// A picture in a language whose rates are told for `unit` characters, and that names files as `displayPath` does.
  package init(
    language: Language, unit: RateUnit, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    self.unit = unit
    self.displayPath = displayPath
  }

  /// Speeches that are drawn at most.
  private static let rowLimit = 60

  /// An SVG document.
  package func text(of table: NamedTopicTable, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset).dropLast()
    return HeatMap(
      title: messages.rateTitle(per: unit), subtitle: String(head),
      columns: table.topics.map { topic in
        topic.name + ": " + topic.terms.map(\.text).joined(separator: messages.listSeparator)
      },
      rows: rows(of: table), written: StudyNumber.rate
    ).document
  }

  private func rows(of table: NamedTopicTable) -> [HeatMap.Row] {
    let rows = NamedTopicRow.rows(of: table, messages, displayPath)
    let shown = table.counts.field == nil ? rows.prefix(Self.rowLimit) : rows[...]
    let more = rows.count - shown.count
    return shown.map { row in
      HeatMap.Row(
        name: row.isMissing ? "\(row.name) · \(messages.noTexts)" : row.name,
        values: row.counts.map { row.amount.rate(of: $0, per: unit) })
    } + (more > 0 ? [HeatMap.Row(name: messages.moreValues(more), values: [])] : [])
  }
}
