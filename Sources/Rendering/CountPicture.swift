internal import Querying
package import Studying

/// Counts as bars: the rate of each term in the documents of each value.
package struct CountPicture {
  /// How many values are drawn where they do not follow each other in time.
  private static let rowLimit = 40

  private let messages: Messages
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// A picture in a language whose rates are told for `unit` characters, and that names files as
  /// `displayPath` does.
  package init(
    language: Language, unit: RateUnit, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    self.unit = unit
    self.displayPath = displayPath
  }

  /// An SVG document.
  package func text(of table: CountTable, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset).dropLast()
    return BarChart(
      title: messages.pictureTitle(messages.rateTitle(per: unit), of: table.terms),
      subtitle: String(head), series: table.terms,
      rows: rows(of: table)
    ).document
  }

  private func rows(of table: CountTable) -> [BarChart.Row] {
    guard let field = table.field else { return [row(messages.totalHead, table.total)] }
    let isOfDates = [.year, .date].contains(StandardField(rawValue: field))
    let shown = isOfDates ? table.rows[...] : table.rows.prefix(Self.rowLimit)
    let more = table.rows.count - shown.count
    let name = ValueName(messages, displayPath)
    return shown.map { row(name.text(of: $0.value, by: field), $0) }
      + (more > 0 ? [BarChart.Row(name: messages.moreValues(more), values: [])] : [])
      + [row(messages.totalHead, table.total)]
  }

  private func row(_ name: String, _ row: CountTable.Row) -> BarChart.Row {
    if row.isMissing {
      return BarChart.Row(
        name: name, values: [(0, messages.noTexts)] + row.counts.dropFirst().map { _ in (0, "") })
    }
    return BarChart.Row(
      name: name,
      values: row.counts.map { count in
        row.amount.rate(of: count, per: unit).map { ($0, StudyNumber.rate($0)) }
      })
  }
}
