internal import Indexing
internal import Storage

/// The order of an answer: the joined words first, then the score, then the names of the files, then the
/// places in them.
///
/// Law: it is total, and the same over any division of the documents into segments.
struct DocumentOrder {
  private let segments: [Segment]

  init(_ snapshot: Snapshot) {
    segments = snapshot.segments
  }

  /// Whether a document comes before another. Names are read only for equal scores.
  func precedes(_ left: RankedDocument, _ right: RankedDocument) throws(StorageError) -> Bool {
    if left.holdsJoinedWords != right.holdsJoinedWords { return left.holdsJoinedWords }
    if left.score != right.score { return left.score > right.score }
    let (name, other) = (try self.name(of: left), try self.name(of: right))
    if name != other { return name.lexicographicallyPrecedes(other) }
    return (left.segment, left.document.ordinal) < (right.segment, right.document.ordinal)
  }

  private func name(of ranked: RankedDocument) throws(StorageError) -> [UInt8] {
    try segments[ranked.segment].documents.file(of: ranked.document).name
  }
}
