/// The argument parser's own words, which it has in English only, in the user's language.
package enum HelpText {
  /// A text of the argument parser with its fixed words translated, and safe for a terminal.
  package static func translated(_ text: String, _ language: Language) -> String {
    let phrases = Messages(language).parserPhrases
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.of(translated(line: $0, phrases)) }
      .joined(separator: "\n")
  }

  private static func translated(
    line: Substring, _ phrases: [(english: String, translation: String)]
  ) -> String {
    for phrase in phrases {
      if let fillings = PhraseTemplate(phrase.english).fillings(of: line) {
        return PhraseTemplate(phrase.translation).filled(fillings)
      }
    }
    return String(line)
  }
}
