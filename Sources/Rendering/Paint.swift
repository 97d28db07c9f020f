/// Colours of a terminal, as the theme has them, or none.
struct Paint {
  /// Whether anything is coloured.
  let isColored: Bool

  func path(_ text: String) -> String { wrap(text, .path) }

  func line(_ text: String) -> String { wrap(text, .line) }

  func title(_ text: String) -> String { wrap(text, .title) }

  func aside(_ text: String) -> String { wrap(text, .aside) }

  func match(_ text: String) -> String { wrap(text, .match) }

  func removed(_ text: String) -> String { wrap(text, .removed) }

  func added(_ text: String) -> String { wrap(text, .added) }

  func warning(_ text: String) -> String { wrap(text, .warning) }

  /// Select Graphic Rendition (ECMA-48) around a text.
  private func wrap(_ text: String, _ role: Theme.Role) -> String {
    guard isColored, !text.isEmpty else { return text }
    let parameters = Theme.current.parameters(of: role)
    return parameters.isEmpty ? text : "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
