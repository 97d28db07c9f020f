internal import Querying
internal import Studying

/// What the row of a value is called.
struct CountRowName {
  private let messages: Messages
  private let displayPath: (String) -> String

  init(_ messages: Messages, _ displayPath: @escaping (String) -> String) {
    (self.messages, self.displayPath) = (messages, displayPath)
  }

  /// The value, a file as it is displayed; documents without any are called unstated.
  func text(of row: CountTable.Row, by field: String?) -> String {
    guard let value = row.value else { return messages.unstated }
    return field == StandardField.path.rawValue ? displayPath(value) : value
  }
}
