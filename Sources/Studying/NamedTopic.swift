package import Indexing
package import Searching

/// A topic of the user's own: a name, and the texts that stand for it.
package struct NamedTopic: Sendable {
  package let name: String

  /// One at least.
  package let terms: [StudyTerm]

  /// A topic of texts, words of the lexicon by all of their names; `nil` when nothing is left of one of them to look for.
  package init?(_ name: String, _ texts: [String], lexicon: Lexicon) throws(IndexError) {
    var terms: [StudyTerm] = []
    for text in texts {
      guard let term = try StudyTerm(text, lexicon: lexicon) else { return nil }
      terms.append(term)
    }
    if terms.isEmpty { return nil }
    (self.name, self.terms) = (name, terms)
  }

  /// All of its texts as one term.
  var term: StudyTerm { StudyTerm(name, of: terms) }
}
