internal import Querying
package import Studying

/// Topics of the user's own, for a reader: a table of the topics, and one of topics and speeches or values of a field.
package struct NamedTopicPage {
  private let messages: Messages
  private let paint: Paint
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// A page in a language whose rates are told for `unit` characters, and that names files as `displayPath` does.
  package init(
    language: Language, isColored: Bool, unit: RateUnit, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.unit = unit
    self.displayPath = displayPath
  }

  /// Cells of a topic's texts that are shown.
  private static let termCells = 48

  /// All of it, with a line that says what it is of; at most `limit` rows of speeches or values.
  package func text(of table: NamedTopicTable, in subset: Subset, limit: Int?) -> String {
    let head = StudyHead(language: messages.language).line(of: subset) + topics(of: table)
    guard !table.counts.isEmpty else { return head }
    let rows = NamedTopicRow.rows(of: table, messages, displayPath)
    return head + "\n" + messages.topicRates(per: unit)
      + StudyTable(messages, paint).text(
        heads: [messages.field(named: table.counts.field ?? StandardField.path.rawValue)]
          + [messages.charactersHead] + table.topics.map(\.name),
        rows, limit: limit, more: messages.moreRows
      ) { row in
        guard !row.isMissing else {
          return [row.name, messages.noTexts] + table.topics.map { _ in "–" }
        }
        return [row.name, messages.number(row.amount.characters)]
          + row.counts.map { count in
            count.occurrences == 0 ? "·" : StudyNumber.rate(row.amount.rate(of: count, per: unit))
          }
      }
  }

  private func topics(of table: NamedTopicTable) -> String {
    StudyTable(messages, paint).text(
      heads: messages.namedTopicHeads(per: unit), numberCount: 4, Array(table.topics.indices),
      limit: nil, more: messages.moreRows
    ) { cells(of: table, $0, termCells: Self.termCells) }
  }

  /// A row for each topic.
  func topics(of table: NamedTopicTable) -> AlignedTable {
    StudyTable.table(
      heads: messages.namedTopicHeads(per: unit), numberCount: 4, Array(table.topics.indices),
      limit: nil
    ) { cells(of: table, $0, termCells: .max) }
  }

  private func cells(of table: NamedTopicTable, _ number: Int, termCells: Int) -> [String] {
    let (total, count) = (table.counts.total, table.counts.total.counts[number])
    return [
      table.topics[number].name, messages.number(count.occurrences),
      messages.number(count.documents), StudyNumber.share(total.amount.share(of: count)),
      StudyNumber.rate(total.amount.rate(of: count, per: unit)),
      TruncatedText.of(terms(of: table, number), cells: termCells),
    ]
  }

  /// The texts of a topic, each with how often it stands.
  private func terms(of table: NamedTopicTable, _ number: Int) -> String {
    zip(table.topics[number].terms, table.terms[number]).map { term, count in
      "\(term.text) \(messages.number(count.occurrences))"
    }.joined(separator: messages.listSeparator)
  }
}
