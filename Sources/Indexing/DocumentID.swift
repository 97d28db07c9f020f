/// A document's number inside one segment: dense, from 0, in ascending order of paths.
package struct DocumentID: Hashable, Comparable, Sendable {
  /// The number.
  package let ordinal: UInt32

  /// The document of this number.
  package init(_ ordinal: UInt32) {
    self.ordinal = ordinal
  }

  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.ordinal < right.ordinal
  }
}
