/// Every sentence a user reads.
///
/// Each is a function that gives all languages at once to `choose`, so that a missing translation
/// does not compile.
package struct Messages: Sendable {
  /// The language of the sentences.
  package let language: Language

  /// The sentences of a language.
  package init(_ language: Language) {
    self.language = language
  }

  /// The one of three texts that is in the language.
  package func choose(_ simplified: String, _ traditional: String, _ english: String) -> String {
    switch language {
    case .simplified: simplified
    case .traditional: traditional
    case .english: english
    }
  }

  /// A count with its thousands parted: `3,912,406`.
  package func number(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    let parted = digits.enumerated().map { place, digit in
      place > 0 && (digits.count - place).isMultiple(of: 3) ? ",\(digit)" : "\(digit)"
    }
    return (count < 0 ? "-" : "") + parted.joined()
  }

  /// An English count with its noun.
  package func english(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// A text of the user's, safe to print and in quotation marks.
  package func quoted(_ text: String) -> String {
    let text = VisibleText.of(text)
    return choose("“\(text)”", "「\(text)」", "“\(text)”")
  }

  /// A remark in brackets.
  package func bracketed(_ remark: String) -> String {
    choose("（\(remark)）", "（\(remark)）", " (\(remark))")
  }
}
