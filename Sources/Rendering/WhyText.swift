package import Querying
package import Searching

/// Why a file matches a query or does not, in words.
package struct WhyText: Sendable {
  private let messages: Messages
  private let reading: QueryReading

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
    reading = QueryReading(language: language)
  }

  /// How the query was read, by a lexicon or not, and for each document of a file what became of each
  /// part.
  package func text(
    of diagnoses: [MatchDiagnosis], query: Query, byLexicon: Bool = false, path: String
  ) -> String {
    let lines = diagnoses.flatMap { diagnosis in
      [headline(of: diagnosis, path)] + diagnosis.parts.map(line)
    }
    return ([reading.text(of: query, read: .asWritten, byLexicon: byLexicon)] + lines).map {
      $0 + "\n"
    }.joined()
  }

  private func headline(of diagnosis: MatchDiagnosis, _ path: String) -> String {
    let speech = diagnosis.speech.map { "  " + messages.speech($0) } ?? ""
    return VisibleText.of(path) + speech + "  "
      + (diagnosis.matches ? messages.matches : messages.doesNotMatch)
  }

  private func line(of part: MatchDiagnosis.Part) -> String {
    let mark = part.isAsWanted ? "✓" : "✗"
    let text = reading.phrase(for: part.query)
    let subject = part.isExcluded ? messages.excluded(text) : text
    return "  \(mark) \(subject): \(messages.finding(part.finding))"
  }
}
