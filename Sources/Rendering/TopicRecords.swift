internal import Querying
package import Studying

/// Topics, for programs.
package struct TopicRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// One object a line: what was looked at, each topic, the shares of each value, those of each document, a summary.
  package func json(
    of table: TopicTable, in subset: Subset, unit: TopicTable.Unit, seconds: Double
  ) -> String {
    JSONLine.text(of: StudyRecord("topics", [], subset))
      + table.topics.enumerated().map {
        JSONLine.text(of: TopicRecord($1, number: $0 + 1, displayPath))
      }.joined()
      + table.groups.map {
        JSONLine.text(of: TopicGroupRecord($0, value: value(of: $0, by: table.field)))
      }.joined()
      + table.documents.map {
        JSONLine.text(
          of: TopicDocumentRecord(
            file: displayPath($0.speech.file), speech: $0.speech.speech, shares: $0.shares))
      }.joined()
      + JSONLine.text(
        of: TopicSummary(
          topics: table.topics.count, unit: unit.rawValue, passages: table.passageCount,
          vocabulary: table.vocabularySize, unread: table.losses.count, seconds: seconds))
  }

  /// Comma-separated values, the names of the columns first: a row for each word and phrase of each topic, then one for each topic of each
  /// value and of each document; one for a year between others that has no documents.
  package func csv(of table: TopicTable) -> String {
    let rows = DelimitedRows.commas
    return rows.row(["kind", "topic", "name", "share"])
      + table.topics.enumerated().map { number, topic in
        rows.row(["topic", String(number + 1), "", DelimitedRows.cell(topic.share)])
          + topic.words.map {
            rows.row(["word", String(number + 1), $0.text, DelimitedRows.cell($0.weight)])
          }.joined()
          + topic.phrases.map { rows.row(["phrase", String(number + 1), $0, ""]) }.joined()
      }.joined()
      + table.groups.map { group in
        let name = value(of: group, by: table.field) ?? ""
        return group.documents == 0
          ? rows.row(["missing", "", name, ""]) : shares(group.shares, "value", name)
      }.joined()
      + table.documents.map {
        let speech = $0.speech.speech.map { "#\($0)" } ?? ""
        return shares($0.shares, "document", displayPath($0.speech.file) + speech)
      }.joined()
  }

  private func value(of group: TopicTable.Group, by field: String?) -> String? {
    field == StandardField.path.rawValue ? group.value.map(displayPath) : group.value
  }

  private func shares(_ shares: [Double], _ kind: String, _ name: String) -> String {
    shares.enumerated().map {
      DelimitedRows.commas.row([kind, String($0 + 1), name, DelimitedRows.cell($1)])
    }.joined()
  }
}

private struct TopicRecord: Encodable {
  struct Word: Encodable {
    let word: String
    let weight: Double
  }

  struct Example: Encodable {
    let text: String
    let file: String
    let share: Double
  }

  struct Speech: Encodable {
    let file: String
    let speech: Int?
    let share: Double
  }

  let type = "topic"
  let topic: Int
  let share: Double
  let words: [Word]
  let phrases: [String]
  let examples: [Example]
  let speeches: [Speech]

  init(_ topic: TopicTable.Topic, number: Int, _ displayPath: (String) -> String) {
    (self.topic, share) = (number, topic.share)
    phrases = topic.phrases
    words = topic.words.map { Word(word: $0.text, weight: $0.weight) }
    examples = topic.examples.map {
      Example(text: $0.text, file: displayPath($0.file), share: $0.share)
    }
    speeches = topic.speeches.map {
      Speech(file: displayPath($0.file), speech: $0.speech, share: $0.share)
    }
  }
}

private struct TopicGroupRecord: Encodable {
  let type = "value"
  let value: String?
  let documents: Int
  let shares: [Double]

  init(_ group: TopicTable.Group, value: String?) {
    (self.value, documents, shares) = (value, group.documents, group.shares)
  }
}

private struct TopicDocumentRecord: Encodable {
  let type = "document"
  let file: String
  let speech: Int?
  let shares: [Double]
}

private struct TopicSummary: Encodable {
  let type = "summary"
  let topics: Int
  let unit: String
  let passages: Int
  let vocabulary: Int
  /// Documents whose text could not be read.
  let unread: Int
  let seconds: Double
}
