package import Indexing

/// What an index consists of, for a reader.
package struct StatisticsText {
  private let messages: Messages

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// All lines.
  package func text(of statistics: IndexStatistics) -> String {
    let sizes = statistics.sections.map { (messages.number($0.size), $0.name) }
    let lines =
      messages.statisticsHead(statistics)
      + table(messages.sectionSizes, sizes)
      + table(messages.longestGrams, rows(statistics.longestGrams))
      + table(messages.longestWords, rows(statistics.longestWords))
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ lists: [IndexStatistics.LongList]) -> [(String, String)] {
    lists.map { (messages.listSize($0), VisibleText.of($0.term)) }
  }

  /// A head and rows of two columns, the first set to the right; nothing without rows.
  private func table(_ head: String, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let width = rows.map { CellWidth.of($0.0) }.max() ?? 0
    return [head]
      + rows.map { first, second in
        String(repeating: " ", count: width - CellWidth.of(first) + 2) + first + "  " + second
      }
  }
}
