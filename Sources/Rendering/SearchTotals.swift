package import Querying

/// What plain lines do not say of an answer: that nothing was found, or that there is more.
package struct SearchTotals {
  private let messages: Messages

  /// Totals in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// One line with its end, or nothing when all that was found is shown.
  package func text(of response: SearchResponse) -> String {
    if response.documentCount == 0 { return messages.nothingFound + "\n" }
    let hidden = response.documentCount - response.hits.count
    let forms = messages.forms(of: response).map { $0 + "\n" } ?? ""
    return forms + (hidden > 0 ? messages.moreFiles(hidden) + "\n" : "")
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
