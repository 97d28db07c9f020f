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
    return hidden > 0 ? messages.moreFiles(hidden) + "\n" : ""
  }
}
