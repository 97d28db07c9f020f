internal import Querying
internal import Searching
package import Studying

/// The words beside a term, for a reader.
package struct CollocationPage {
  private let messages: Messages
  private let paint: Paint

  /// A page in a language.
  package init(language: Language, isColored: Bool) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
  }

  /// All of it, with lines that say what it is of; at most `limit` words.
  package func text(
    of table: CollocationTable, in subset: Subset, span: CollocationTable.Span, limit: Int?
  ) -> String {
    StudyHead(language: messages.language).line(of: subset)
      + messages.collocations(table, span: span).map { $0 + "\n" }.joined()
      + StudyTable(messages, paint).text(
        heads: messages.collocationHeads, table.rows, limit: limit, more: messages.moreWords,
        cells: cells)
  }

  /// The first words, in a table.
  func words(of table: CollocationTable, limit: Int) -> AlignedTable {
    StudyTable.table(heads: messages.collocationHeads, table.rows, limit: limit, cells: cells)
  }

  private func cells(of row: CollocationTable.Row) -> [String] {
    [
      row.word, messages.number(row.observed), messages.number(row.left),
      messages.number(row.right), messages.number(row.documents), messages.number(row.frequency),
      FixedNumber.text(row.expected, digits: 2), fixed(row.mutualInformation), fixed(row.logDice),
      FixedNumber.text(row.logLikelihood, digits: 2),
    ]
  }

  private func fixed(_ value: Double?) -> String {
    value.map { FixedNumber.text($0, digits: 2) } ?? "–"
  }
}
