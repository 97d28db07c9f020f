/// How much a posting list holds; kept in the term dictionary, beside the list's place.
package struct PostingListSize: Hashable, Sendable {
  /// In how many documents the term occurs.
  package var documentCount: Int

  /// How often it occurs in all of them.
  package var occurrenceCount: Int

  /// A size made of its parts.
  package init(documentCount: Int, occurrenceCount: Int) {
    self.documentCount = documentCount
    self.occurrenceCount = occurrenceCount
  }
}
