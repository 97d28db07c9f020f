/// Colours of a terminal, or none.
struct Paint {
  /// Whether anything is coloured.
  let isColored: Bool

  func path(_ text: String) -> String { wrap(text, "35") }

  func line(_ text: String) -> String { wrap(text, "32") }

  func title(_ text: String) -> String { wrap(text, "1") }

  func aside(_ text: String) -> String { wrap(text, "2") }

  func match(_ text: String) -> String { wrap(text, "1;31") }

  func removed(_ text: String) -> String { wrap(text, "9;31") }

  func added(_ text: String) -> String { wrap(text, "32") }

  func warning(_ text: String) -> String { wrap(text, "33") }

  /// Select Graphic Rendition (ECMA-48) around a text.
  private func wrap(_ text: String, _ parameters: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(parameters)m\(text)\u{1B}[0m" : text
  }
}
