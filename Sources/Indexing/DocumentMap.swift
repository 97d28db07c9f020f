/// The numbers that the documents of a segment get in the segment they are merged into.
struct DocumentMap: Sendable {
  /// The number of the first.
  let base: UInt32

  /// How many documents go over.
  let liveCount: Int

  /// For each document how many deleted ones are before it; empty when none is deleted.
  private let deletedBefore: [UInt32]
  private let deleted: DeletedDocuments

  /// The map of a segment with so many documents in all.
  init(base: UInt32, totalCount: Int, deleted: DeletedDocuments) {
    self.base = base
    self.deleted = deleted
    liveCount = totalCount - deleted.count
    guard deleted.count > 0 else {
      deletedBefore = []
      return
    }
    var rest = deleted.documents[...]
    deletedBefore = (0..<UInt32(totalCount)).map { document in
      while let first = rest.first, first < document { rest.removeFirst() }
      return UInt32(deleted.count - rest.count)
    }
  }

  /// Whether all documents go over, so that their numbers only move.
  var isShift: Bool { deletedBefore.isEmpty }

  /// The new number; `nil` for a deleted document.
  subscript(document: UInt32) -> UInt32? {
    guard !isShift else { return base + document }
    guard !deleted.contains(DocumentID(document)) else { return nil }
    return base + (document - deletedBefore[Int(document)])
  }
}
