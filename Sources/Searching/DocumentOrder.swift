internal import Indexing
internal import Storage

/// The order of an answer: the joined words first, then the score, then the names of the files, then the
/// places in them.
///
/// Law: it is total, and the same over any division of the documents into segments.
struct DocumentOrder {
  /// The bytes of the name of a document's file.
  let name: (RankedDocument) throws(StorageError) -> [UInt8]

  init(_ snapshot: Snapshot) {
    self.init { (ranked) throws(StorageError) in
      try snapshot.segments[ranked.segment].documents.file(of: ranked.document).name
    }
  }

  init(name: @escaping (RankedDocument) throws(StorageError) -> [UInt8]) {
    self.name = name
  }

  /// Whether a document comes before another. Names are read only for equal scores.
  func precedes(_ left: RankedDocument, _ right: RankedDocument) throws(StorageError) -> Bool {
    if left.holdsJoinedWords != right.holdsJoinedWords { return left.holdsJoinedWords }
    if left.score != right.score { return left.score > right.score }
    let (name, other) = (try self.name(left), try self.name(right))
    if name != other { return name.lexicographicallyPrecedes(other) }
    return (left.segment, left.document.ordinal) < (right.segment, right.document.ordinal)
  }
}
