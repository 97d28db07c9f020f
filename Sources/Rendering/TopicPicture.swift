package import Studying

/// Topics as a heat map: the share of each in the documents of each value of a field, or in each document.
package struct TopicPicture {
  private let messages: Messages
  private let displayPath: (String) -> String

  /// A picture in a language that names files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// Words of a topic that are shown.
  private static let wordCount = 8

  /// Documents that are drawn at most.
  private static let rowLimit = 60

  /// An SVG document.
  package func text(of table: TopicTable, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset).dropLast()
    return HeatMap(
      title: messages.topicTitle, subtitle: String(head),
      columns: table.topics.map { topic in
        StudyNumber.share(topic.share) + "  "
          + topic.words.prefix(Self.wordCount).map(\.text).joined(separator: " ")
      },
      rows: rows(of: table), written: StudyNumber.share
    ).document
  }

  private func rows(of table: TopicTable) -> [HeatMap.Row] {
    guard table.groups.isEmpty else {
      let name = ValueName(messages, displayPath)
      return table.groups.map {
        HeatMap.Row(
          name: name.text(of: $0.value, by: table.field)
            + ($0.documents == 0 ? " · " + messages.noTexts : ""), values: $0.shares)
      }
    }
    let more = table.documents.count - min(table.documents.count, Self.rowLimit)
    return table.documents.prefix(Self.rowLimit).map {
      HeatMap.Row(name: displayPath($0.speech.file), values: $0.shares)
    } + (more > 0 ? [HeatMap.Row(name: messages.moreValues(more), values: [])] : [])
  }
}
