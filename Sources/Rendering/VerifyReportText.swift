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
    var lines = report.problems.map { errors.sentence(for: $0) }
    lines.append(
      messages.verified(
        documents: report.totals.documentCount, sections: report.sectionCount,
        lists: report.postingListCount, occurrences: report.occurrenceCount))
    let verdict =
      report.problems.isEmpty
      ? messages.sound(generation: report.generation) : messages.unsound(report.problems.count)
    lines.append(verdict + messages.took(seconds))
    return lines.joined(separator: "\n") + "\n"
  }
}
