package import Studying

/// Documents like a text, for a reader.
package struct SimilarPage {
  private let messages: Messages
  private let paint: Paint
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(language: Language, isColored: Bool, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.displayPath = displayPath
  }

  /// Key words that are shown, of the text and of a document.
  private static let wordCount = (text: 12, document: 6)

  /// All of it, with lines that say what was looked for and where; at most `limit` documents.
  package func text(of table: SimilarTable, in subset: Subset, limit: Int?) -> String {
    let words = table.keyWords.prefix(Self.wordCount.text).joined(separator: " ")
    return StudyHead(language: messages.language).line(of: subset)
      + messages.keyWordsHead + words + "\n"
      + StudyTable(messages, paint).text(
        heads: messages.similarHeads, numberCount: 0, table.rows, limit: limit,
        more: messages.moreRows
      ) { row in
        [
          StudyNumber.share(row.likeness), name(of: row),
          row.words.prefix(Self.wordCount.document).joined(separator: " "),
        ]
      }
  }

  private func name(of row: SimilarTable.Row) -> String {
    displayPath(row.file) + (row.speech.map { " · " + messages.speech($0) } ?? "")
  }
}
