package import Indexing

/// A document of a snapshot.
package struct DocumentAddress: Hashable, Sendable {
  /// The number of the segment in the snapshot.
  package let segment: Int

  /// The document in it.
  package let document: DocumentID

  /// An address made of its parts.
  package init(segment: Int, document: DocumentID) {
    self.segment = segment
    self.document = document
  }
}
