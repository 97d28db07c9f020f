package import Corpus

/// What to tell about the files that were skipped or are doubtful.
package struct DiagnosticText {
  private let messages: Messages
  private let displayPath: (String) -> String

  /// A text in a language that names files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// A file and what happened to it, in one line without its end.
  package func line(for diagnostic: Diagnostic) -> String {
    let path = VisibleText.of(displayPath(diagnostic.path))
    return "\(path): \(messages.explanation(of: diagnostic.reason))"
  }

  /// One line for what was skipped and one for what was replaced, without the files' names; no
  /// line for what did not happen.
  package func summary(of diagnostics: [Diagnostic]) -> [String] {
    let skipped = diagnostics.filter(\.reason.isSkip)
    let replaced = diagnostics.compactMap(\.reason.replacedCharacterCount)
    var lines: [String] = []
    if !skipped.isEmpty { lines.append(messages.skipped(skipped.count, groups(of: skipped))) }
    if !replaced.isEmpty {
      lines.append(messages.replaced(replaced.reduce(0, +), inFiles: replaced.count))
    }
    return lines
  }

  /// The greatest group first; groups of one size in the order of their names.
  private func groups(of diagnostics: [Diagnostic]) -> [String] {
    Dictionary(grouping: diagnostics) { messages.label(of: $0.reason) }
      .map { (label: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
      .map { "\($0.label) \(messages.number($0.count))" }
  }
}

extension Diagnostic.Reason {
  /// How many characters could not be decoded, if this is about such.
  fileprivate var replacedCharacterCount: Int? {
    if case .replacedCharacters(let count, _) = self { count } else { nil }
  }
}
