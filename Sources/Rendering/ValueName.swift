internal import Querying

/// What the documents of one value of a field are called.
struct ValueName {
  private let messages: Messages
  private let displayPath: (String) -> String

  init(_ messages: Messages, _ displayPath: @escaping (String) -> String) {
    (self.messages, self.displayPath) = (messages, displayPath)
  }

  /// The value, a file as it is displayed; documents without any are called unstated.
  func text(of value: String?, by field: String?) -> String {
    guard let value else { return messages.unstated }
    return field == StandardField.path.rawValue ? displayPath(value) : value
  }
}
