package import Studying

/// Topics, for a reader.
package struct TopicPage {
  private let messages: Messages
  private let paint: Paint
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(language: Language, isColored: Bool, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.displayPath = displayPath
  }

  /// Words of a topic that are shown, and cells of a clause.
  private static let wordCount = 12
  private static let clauseCells = 60

  /// All of it, with a line that says what it is of.
  package func text(of table: TopicTable, in subset: Subset, unit: TopicTable.Unit) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    guard !table.topics.isEmpty else { return head + messages.noTopics + "\n" }
    return head + messages.topicFacts(table, unit: unit) + "\n"
      + table.topics.enumerated().map { topic($1, number: $0 + 1) }.joined()
      + groups(of: table)
  }

  private func topic(_ topic: TopicTable.Topic, number: Int) -> String {
    let words = topic.words.prefix(Self.wordCount).map(\.text).joined(separator: " ")
    let head = "\(number)  \(StudyNumber.share(topic.share))  \(words)"
    let phrases =
      topic.phrases.isEmpty
      ? [] : ["   " + messages.phrasesHead + topic.phrases.joined(separator: " ")]
    let examples = topic.examples.map { example in
      "   " + messages.quoted(TruncatedText.of(example.text, cells: Self.clauseCells)) + "  "
        + paint.aside(VisibleText.of(displayPath(example.file)))
    }
    let speeches = topic.speeches.map { speech in
      "   " + StudyNumber.share(speech.share) + "  " + VisibleText.of(displayPath(speech.file))
        + (speech.speech.map { " · " + messages.speech($0) } ?? "")
    }
    return "\n"
      + ([paint.title(head)] + phrases + examples + speeches).map { $0 + "\n" }.joined()
  }

  private func groups(of table: TopicTable) -> String {
    guard !table.groups.isEmpty else { return "" }
    return StudyTable(messages, paint).text(
      heads: [table.field.map(messages.field) ?? "", messages.documentsTotalHead]
        + table.topics.indices.map { String($0 + 1) },
      table.groups, limit: nil, more: messages.moreRows
    ) { group in
      [
        ValueName(messages, displayPath).text(of: group.value, by: table.field),
        messages.number(group.documents),
      ]
        + (group.documents == 0 ? [messages.noTexts] : group.shares.map { StudyNumber.share($0) })
    }
  }
}
