internal import Studying

/// A row of topics and speeches: a value of the field that was asked for, or else a speech.
struct NamedTopicRow {
  let name: String
  let amount: TextAmount
  let counts: [TermCount]

  /// Whether it is a year of which there is no document.
  var isMissing: Bool { amount.documents == 0 }

  static func rows(
    of table: NamedTopicTable, _ messages: Messages, _ displayPath: @escaping (String) -> String
  ) -> [NamedTopicRow] {
    let name = ValueName(messages, displayPath)
    guard table.counts.field == nil else {
      return table.counts.rows.map {
        NamedTopicRow(
          name: name.text(of: $0.value, by: table.counts.field), amount: $0.amount,
          counts: $0.counts)
      }
    }
    return table.speeches.map { speech in
      let number = speech.speech.map { " · " + messages.speech($0) } ?? ""
      return NamedTopicRow(
        name: displayPath(speech.file) + number, amount: speech.amount, counts: speech.counts)
    }
  }
}
