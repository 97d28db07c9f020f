package import Indexing
package import Querying

/// How much was searched and found, and how long it took.
package struct SearchStatistics {
  private let messages: Messages

  /// Statistics in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// Lines with their ends.
  package func text(
    of response: SearchResponse, in totals: SegmentTotals, seconds: Double
  ) -> String {
    messages.searched(
      found: messages.found(in: response), shown: response.shownCount,
      documents: totals.documentCount, characters: totals.characterCount,
      seconds: messages.seconds(seconds))
  }
}
