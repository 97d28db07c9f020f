internal import Analysis
internal import Corpus
package import Indexing

/// What a run of the indexer did, for a reader.
package struct IndexReportText {
  private let messages: Messages
  private let diagnostics: DiagnosticText
  private let displayPath: (String) -> String

  /// A text in a language that names files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
    diagnostics = DiagnosticText(language: language, displayPath: displayPath)
  }

  /// The summary, with the end of its last line.
  package func text(of report: IndexReport, seconds: Double) -> String {
    var lines = [
      messages.scanned(report)
        + messages.changes(report.changes)
    ]
    lines +=
      encodings(of: report, remark: messages.seeDoctor) + repairs(of: report)
      + diagnostics.summary(of: report.diagnostics)
    if !report.isStoring { lines.append(messages.notStoring) }
    lines.append(outcome(of: report) + messages.took(seconds))
    if report.totals.documentCount == 0 { lines.append(messages.nothingIndexed) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was found in files that were read and not indexed, with the end of the last line.
  func summary(of report: IndexReport) -> String {
    let lines =
      [messages.scanned(report)] + ignored(of: report)
      + formats(of: report) + encodings(of: report) + repairs(of: report) + speeches(of: report)
      + diagnostics.summary(of: report.diagnostics) + missingTools(of: report)
    return lines.joined(separator: "\n") + "\n"
  }

  private func ignored(of report: IndexReport) -> [String] {
    report.ignored.map { entry in
      messages.ignored(
        VisibleText.of(displayPath(entry.name)) + (entry.isDirectory ? "/" : ""),
        by: VisibleText.of(displayPath(entry.rule.file)),
        line: entry.rule.line)
    }
  }

  /// Every file that was skipped or is doubtful, a line each; empty when there is none.
  package func diagnosticLines(of report: IndexReport) -> String {
    report.diagnostics.map { diagnostics.line(for: $0) + "\n" }.joined()
  }

  private func encodings(of report: IndexReport, remark: String = "") -> [String] {
    let list = TextEncoding.allCases.compactMap { encoding in
      report.encodings[encoding].map { "\(encoding.displayName) \(messages.number($0))" }
    }
    return list.isEmpty
      ? []
      : [
        messages.encodings(
          list.joined(separator: " · "), uncertain: report.uncertainCount, remark: remark)
      ]
  }

  private func formats(of report: IndexReport) -> [String] {
    let list = SourceFormat.allCases.compactMap { format in
      report.formats[format].map { "\(messages.name(of: format)) \(messages.number($0))" }
    }
    return list.isEmpty ? [] : [messages.formats(list.joined(separator: " · "))]
  }

  private func speeches(of report: IndexReport) -> [String] {
    let speeches = report.speeches
    return speeches.count == 0
      ? [] : [messages.speeches(speeches.count, files: speeches.fileCount)]
  }

  private func missingTools(of report: IndexReport) -> [String] {
    report.missingTools.map { tool in
      messages.install(
        VisibleText.of(tool.package),
        for: tool.programs.map { VisibleText.of($0) }.joined(separator: messages.listSeparator))
    }
  }

  private func repairs(of report: IndexReport) -> [String] {
    let list = Repair.Kind.allCases.compactMap { kind -> String? in
      guard let tally = report.repairs[kind], tally.count > 0 else { return nil }
      return messages.repaired(kind, places: tally.count, files: tally.fileCount)
    }
    return list.isEmpty ? [] : [messages.repairs(list.joined(separator: " · "))]
  }

  private func outcome(of report: IndexReport) -> String {
    switch report.outcome {
    case .committed:
      messages.committed(
        generation: report.generation, documents: report.totals.documentCount,
        characters: report.totals.characterCount)
    case .unchanged:
      messages.unchanged(
        generation: report.generation, documents: report.totals.documentCount)
    }
  }
}
