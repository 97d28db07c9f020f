package import Querying

/// Tells the writer of a query that a name before a colon is no field's, and which fields there are.
package struct UnknownFieldHint: Sendable {
  private let messages: Messages

  /// A hint in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// A line for each such name, for an index with these columns beside the standard fields; empty
  /// when there is none.
  package func text(of query: Query, columns: Set<String>) -> String {
    let fields = names(of: columns)
    return query.unknownFields
      .map { messages.noSuchField(messages.quoted($0), fields: fields) + "\n" }.joined()
  }

  /// A line with its end, marked as an error, where the value of an option is no field of which a document
  /// has one value.
  package func line(forValue name: String, of option: String, columns: Set<String>) -> String {
    let fields = names(of: columns, isWithSection: false)
    let sentence = messages.noSuchField(messages.quoted(name), option: option, fields: fields)
    return messages.error(sentence) + "\n"
  }

  private func names(of columns: Set<String>, isWithSection: Bool = true) -> String {
    let others = columns.filter { StandardField(name: $0) == nil }.sorted()
    let standard = StandardField.allCases.filter { $0 != .section || isWithSection }
      .map { messages.field(named: $0.rawValue) }
    return (standard + others.map(VisibleText.of)).joined(separator: messages.listSeparator)
  }
}
