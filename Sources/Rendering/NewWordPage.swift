package import Studying

/// New words, for a reader.
package struct NewWordPage {
  private let messages: Messages
  private let paint: Paint
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(language: Language, isColored: Bool, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.displayPath = displayPath
  }

  /// Letters of an example before a word, and behind it.
  private static let exampleReach = 8

  /// All of it, with a line that says what it is of; at most `limit` words.
  package func text(of table: NewWordTable, in subset: Subset, limit: Int?) -> String {
    StudyHead(language: messages.language).line(of: subset)
      + messages.newWordCount(table.rows.count, characters: table.characterCount) + "\n"
      + StudyTable(messages, paint).text(
        heads: messages.newWordHeads, numberCount: 5, table.rows, limit: limit,
        more: messages.moreRows
      ) { row in
        [
          row.word, messages.number(row.count.occurrences), messages.number(row.count.documents),
          FixedNumber.text(row.cohesion, digits: 2), FixedNumber.text(row.left, digits: 2),
          FixedNumber.text(row.right, digits: 2), Self.example(row),
        ]
      }
  }

  private static func example(_ row: NewWordTable.Row) -> String {
    let (clause, word) = (Array(row.example.unicodeScalars), Array(row.word.unicodeScalars))
    let starts = (0...max(0, clause.count - word.count)).first {
      clause[$0...].starts(with: word)
    }
    guard let start = starts else { return row.example }
    let shown = max(0, start - exampleReach)..<min(clause.count, start + word.count + exampleReach)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: clause[shown])
    return (shown.lowerBound > 0 ? "…" : "") + String(text)
      + (shown.upperBound < clause.count ? "…" : "")
  }
}
