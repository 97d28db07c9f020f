package import Querying

/// What plain lines do not say of an answer: that nothing was found, that there is more, what copies were
/// counted once, or that the text of a hit cannot be shown.
package struct SearchTotals {
  private let messages: Messages
  private let displayPath: (String) -> String

  /// Totals in a language that name files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// Lines with their ends, or nothing when all that was found is shown.
  package func text(of response: SearchResponse) -> String {
    if response.documentCount == 0 { return messages.nothingFound + "\n" }
    let forms = messages.forms(of: response).map { $0 + "\n" } ?? ""
    let found = response.distinct == nil ? "" : messages.found(in: response) + "\n"
    return Self.absences(in: response, messages, displayPath) + found + forms
      + (messages.hidden(in: response).map { $0 + "\n" } ?? "")
  }

  /// A line for each file whose text cannot be shown.
  static func absences(
    in response: SearchResponse, _ messages: Messages, _ displayPath: (String) -> String
  ) -> String {
    var lines: [String] = []
    for hit in response.hits {
      guard let absence = hit.absence else { continue }
      let line = VisibleText.of(displayPath(hit.path)) + ": " + messages.notShown(absence)
      if lines.last != line { lines.append(line) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Messages {
  /// How many forms are told.
  private static let formLimit = 12

  /// The ways in which what was found is written, where there is more than one.
  func forms(of response: SearchResponse) -> String? {
    guard let forms = response.forms, !forms.isEmpty else { return nil }
    let shown = forms.prefix(Self.formLimit)
      .map { "\(VisibleText.of($0.text)) \(number($0.count))" }
    return self.forms(shown.joined(separator: " · ") + (forms.count > Self.formLimit ? " · …" : ""))
  }
}
