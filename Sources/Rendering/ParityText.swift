package import Searching

/// What a comparison of the index with a scan found, for a reader.
package struct ParityText {
  private let messages: Messages

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// Both totals, and a line for each phrase that differs.
  package func text(of report: ParityCheck.Report) -> String {
    var lines = [
      messages.parityHead(phrases: report.phraseCount, seed: report.seed),
      messages.parityTotals(report.indexed, messages.byIndex),
      messages.parityTotals(report.scanned, messages.byScan),
    ]
    for difference in report.differences {
      lines.append(
        messages.parityDifference(
          VisibleText.of(difference.phrase), difference.indexed, difference.scanned))
    }
    lines.append(
      report.differences.isEmpty
        ? messages.parityHolds : messages.parityFails(report.differences.count))
    return lines.joined(separator: "\n") + "\n"
  }
}
