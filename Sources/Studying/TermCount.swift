/// How often something stands in some documents.
package struct TermCount: Hashable, Sendable {
  /// Occurrences in all of them; they may overlap.
  package var occurrences = 0

  /// Documents that hold it.
  package var documents = 0

  /// A count made of its parts.
  package init(occurrences: Int = 0, documents: Int = 0) {
    self.occurrences = occurrences
    self.documents = documents
  }

  /// Adds a document that holds it so often.
  mutating func add(_ frequency: Int) {
    occurrences += frequency
    documents += frequency > 0 ? 1 : 0
  }
}
