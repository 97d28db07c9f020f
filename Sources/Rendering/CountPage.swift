package import Studying

/// Counts for a reader: a table for each term, or one of all terms where no field parts the documents.
package struct CountPage {
  private let messages: Messages
  private let paint: Paint
  private let width: Int?
  private let unit: RateUnit
  private let displayPath: (String) -> String

  /// A page in a language whose lines keep within `width` cells if they can; rates are told for `unit`
  /// characters, files named as `displayPath` does.
  package init(
    language: Language, width: Int?, isColored: Bool, unit: RateUnit,
    displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.width = width
    self.unit = unit
    self.displayPath = displayPath
  }

  /// All tables, with a line that says what they are of.
  package func text(of table: CountTable, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    guard let field = table.field else { return head + text(ofTotals: table) }
    return head
      + table.terms.indices.map { "\n" + text(of: table, term: $0, field) }.joined()
  }

  private func text(ofTotals table: CountTable) -> String { text(of: totals(of: table)) }

  /// A row for each term.
  func totals(of table: CountTable) -> AlignedTable {
    var lines = self.lines(messages.termHead)
    for (number, term) in table.terms.enumerated() {
      lines.add([term] + cells(of: table.total, number))
    }
    return lines
  }

  private func text(of table: CountTable, term: Int, _ field: String) -> String {
    paint.match(VisibleText.of(table.terms[term])) + "\n"
      + text(of: rows(of: table, term: term, field))
  }

  /// A row for each value of the field, and one for all documents.
  func rows(of table: CountTable, term: Int, _ field: String) -> AlignedTable {
    var lines = self.lines(messages.field(named: field))
    let name = ValueName(messages, displayPath)
    for row in table.rows {
      lines.add([name.text(of: row.value, by: field)] + cells(of: row, term))
    }
    lines.add([messages.totalHead] + cells(of: table.total, term))
    return lines
  }

  private func lines(_ first: String) -> AlignedTable {
    var table = AlignedTable(
      [.left] + Array(repeating: .right, count: 6), width: width)
    table.add([first] + messages.countHeads(per: unit))
    return table
  }

  private func text(of table: AlignedTable) -> String {
    let lines = table.lines
    return paint.title(lines[0]) + "\n" + lines.dropFirst().map { $0 + "\n" }.joined()
  }

  private func cells(of row: CountTable.Row, _ term: Int) -> [String] {
    if row.isMissing { return ["–", "–", messages.number(0), "–", "–", messages.noTexts] }
    let (amount, count) = (row.amount, row.counts[term])
    return [
      messages.number(count.occurrences), messages.number(count.documents),
      messages.number(amount.documents), StudyNumber.share(amount.share(of: count)),
      messages.number(amount.characters), StudyNumber.rate(amount.rate(of: count, per: unit)),
    ]
  }
}
