internal import Analysis
package import Indexing
internal import Searching

/// A text whose occurrences are studied: it is found as a quoted text of a search is, wherever a literal scan
/// of the folded text finds it.
package struct StudyTerm: Sendable {
  /// The text as it was typed, without quotation marks around it.
  package let text: String

  let sought: SoughtText

  /// A term of a text; `nil` when nothing is left of it to look for.
  package init?(_ text: String) throws(IndexError) {
    self.text = Self.unquoted(text)
    do throws(AnalysisError) { sought = try SoughtText(self.text) } catch {
      throw .analysis(error)
    }
    if sought.isEmpty { return nil }
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
