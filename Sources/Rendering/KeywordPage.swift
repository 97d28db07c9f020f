internal import Querying
package import Studying

/// Key words, for a reader.
package struct KeywordPage {
  private let messages: Messages
  private let paint: Paint

  /// A page in a language.
  package init(language: Language, isColored: Bool) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
  }

  /// All of it, with lines that say what is compared; at most `limit` words.
  package func text(
    of table: KeywordTable, _ target: Subset, _ reference: Subset, limit: Int?
  ) -> String {
    let head = StudyHead(language: messages.language)
    return messages.targetHead + head.line(of: target) + messages.referenceHead
      + head.line(of: reference, unlessChosen: messages.otherFiles)
      + messages.keywordCount(table.rows.count) + "\n"
      + StudyTable(messages, paint).text(
        heads: messages.keywordHeads, table.rows, limit: limit, more: messages.moreWords
      ) { cells(of: $0, table) }
  }

  private func cells(of row: KeywordTable.Row, _ table: KeywordTable) -> [String] {
    [
      row.word, messages.number(row.target.documents), share(row.target, of: table.target),
      messages.number(row.target.occurrences), messages.number(row.reference.documents),
      share(row.reference, of: table.reference), messages.number(row.reference.occurrences),
      FixedNumber.text(row.logRatio, digits: 2), FixedNumber.text(row.bounds.lowerBound, digits: 2),
      FixedNumber.text(row.bounds.upperBound, digits: 2),
      FixedNumber.text(row.logLikelihood, digits: 1),
    ]
  }

  private func share(_ count: TermCount, of part: KeywordTable.Part) -> String {
    StudyNumber.share(TextAmount(documents: part.documents).share(of: count))
  }
}
