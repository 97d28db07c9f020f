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
    let others = columns.filter { StandardField(name: $0) == nil }.sorted()
    let standard = StandardField.allCases.map { messages.field(named: $0.rawValue) }
    let fields = (standard + others.map(VisibleText.of)).joined(separator: messages.listSeparator)
    return query.unknownFields
      .map { messages.noSuchField(messages.quoted($0), fields: fields) + "\n" }.joined()
  }
}
