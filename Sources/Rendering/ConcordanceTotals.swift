package import Querying

/// What the lines of a concordance do not say: how much there is in all, what was drawn, what is not shown.
package struct ConcordanceTotals {
  private let messages: Messages
  private let displayPath: (String) -> String

  /// Totals in a language that name files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    self.init(messages: Messages(language), displayPath: displayPath)
  }

  init(messages: Messages, displayPath: @escaping (String) -> String) {
    self.messages = messages
    self.displayPath = displayPath
  }

  /// Lines with their ends.
  package func text(of concordance: Concordance, seconds: Double? = nil) -> String {
    let response = concordance.response
    let time = seconds.map { "    " + messages.seconds($0) } ?? ""
    guard response.documentCount > 0 else { return messages.nothingFound + time + "\n" }
    let lost = SearchTotals.absences(in: response, messages, displayPath)
    var notes: [String] = []
    if response.placeCount == 0 { notes.append(messages.nothingToLineUp) }
    if let sample = concordance.sample, concordance.lineCount < response.shownPlaceCount {
      notes.append(messages.drawn(concordance.lineCount, seed: sample.seed))
    }
    let hidden = concordance.lineCount - concordance.lines.count
    if hidden > 0, lost.isEmpty { notes.append(messages.hiddenLines(hidden)) }
    return lost + messages.found(in: response) + time + "\n" + notes.map { $0 + "\n" }.joined()
  }
}

extension SearchResponse {
  /// The places that can be shown: where copies are counted once those that stand for the others.
  fileprivate var shownPlaceCount: Int { distinct?.placeCount ?? placeCount }
}
