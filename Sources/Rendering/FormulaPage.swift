package import Studying

/// Fixed formulas, for a reader.
package struct FormulaPage {
  private let messages: Messages
  private let paint: Paint

  /// A page in a language.
  package init(language: Language, isColored: Bool) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
  }

  /// All of it, with a line that says what it is of; at most `limit` formulas.
  package func text(of table: FormulaTable, in subset: Subset, limit: Int?) -> String {
    let whole = TextAmount(documents: subset.documents.count)
    return StudyHead(language: messages.language).line(of: subset)
      + messages.formulaCount(table.rows.count, in: table.least) + "\n"
      + StudyTable(messages, paint).text(
        heads: messages.formulaHeads, table.rows, limit: limit, more: messages.moreRows
      ) { row in
        [
          row.text, messages.number(row.length), messages.number(row.count.documents),
          StudyNumber.share(whole.share(of: row.count)), messages.number(row.count.occurrences),
        ]
      }
  }
}
