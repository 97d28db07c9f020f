internal import Analysis
package import Indexing
package import Searching

/// What is studied: a text, or one of several that stand for the same. Each is found as a quoted text of a search is,
/// wherever a literal scan of the folded text finds it.
package struct StudyTerm: Sendable {
  /// What it is called: the text as it was typed, without quotation marks around it.
  package let text: String

  /// Other names for it that the lexicon has, as they are written there.
  package private(set) var otherNames: [String] = []

  /// The texts, each once; one at least.
  private(set) var texts: [SoughtText]

  /// The text that was typed first.
  var sought: SoughtText { texts[0] }

  /// A term of a text; `nil` when nothing is left of it to look for. A word of the lexicon stands for all of its names
  /// unless it is in quotation marks, as in a search.
  package init?(_ text: String, lexicon: Lexicon = Lexicon()) throws(IndexError) {
    self.text = Self.unquoted(text)
    do throws(AnalysisError) {
      let sought = try SoughtText(self.text)
      if sought.isEmpty { return nil }
      texts = [sought]
      guard self.text == text else { return }
      otherNames = try lexicon.otherNames(for: text)
      for name in otherNames { texts.append(try SoughtText(name)) }
    } catch {
      throw .analysis(error)
    }
  }

  /// All that some terms stand for, under a name; one term at least.
  package init(_ name: String, of terms: [StudyTerm]) {
    precondition(!terms.isEmpty, "A term has a text")
    text = name
    texts = []
    for text in terms.flatMap(\.texts) where !texts.contains(where: { $0.scalars == text.scalars })
    {
      texts.append(text)
    }
  }

  private static let quotations: [(Character, Character)] = [
    ("“", "”"), ("「", "」"), ("『", "』"), ("\"", "\""), ("＂", "＂"),
  ]

  private static func unquoted(_ text: String) -> String {
    guard text.count > 2, let first = text.first, let last = text.last,
      quotations.contains(where: { $0 == (first, last) })
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
