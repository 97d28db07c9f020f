package import Indexing

/// What a verification found, for a reader.
package struct VerifyReportText {
  private let messages: Messages
  private let errors: ErrorText

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
    errors = ErrorText(language: language)
  }

  /// The summary, every damage on a line of its own.
  package func text(of report: VerifyReport, seconds: Double) -> String {
    var lines = (report.problems + report.losses).map { errors.sentence(for: $0) }
    lines.append(
      messages.verified(
        documents: report.totals.documentCount, sections: report.sectionCount,
        lists: report.postingListCount, occurrences: report.occurrenceCount))
    lines.append(verdict(on: report) + messages.took(seconds))
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(on report: VerifyReport) -> String {
    if !report.problems.isEmpty { return messages.unsound(report.problems.count) }
    if report.lostCount > 0 { return messages.notCompared(report.lostCount) }
    return messages.sound(generation: report.generation, isStoring: report.isStoring)
  }
}
