internal import Indexing
internal import Querying
internal import Storage

/// The order of an answer. By score: the joined words first, then the score. Documents that are equal in it
/// come in the order of the names of their files, then of their places in them.
///
/// Law: it is total, and the same over any division of the documents into segments.
struct DocumentOrder {
  private let order: SearchOrder
  /// The bytes of the name of a document's file.
  private let name: (RankedDocument) throws(StorageError) -> [UInt8]

  init(_ snapshot: Snapshot, _ order: SearchOrder = SearchOrder()) {
    self.init(order) { (ranked) throws(StorageError) in
      try snapshot.segments[ranked.segment].documents.fileName(of: ranked.document)
    }
  }

  init(
    _ order: SearchOrder = SearchOrder(),
    name: @escaping (RankedDocument) throws(StorageError) -> [UInt8]
  ) {
    self.order = order
    self.name = name
  }

  /// Whether documents come by their scores, the greatest first.
  var isByRelevance: Bool { order == SearchOrder() }

  /// Whether documents come by their dates.
  var isByDate: Bool { order.key == .date }

  /// Whether a document comes before another. Names are read only where nothing else decides.
  func precedes(_ left: RankedDocument, _ right: RankedDocument) throws(StorageError) -> Bool {
    switch order.key {
    case .score: if let precedes = scorePrecedes(left, right) { return precedes }
    case .date: if let precedes = datePrecedes(left, right) { return precedes }
    case .path: if order.isReversed { return try addressPrecedes(right, left) }
    }
    return try addressPrecedes(left, right)
  }

  private func scorePrecedes(_ left: RankedDocument, _ right: RankedDocument) -> Bool? {
    if left.holdsJoinedWords != right.holdsJoinedWords {
      return left.holdsJoinedWords != order.isReversed
    }
    return left.score == right.score ? nil : (left.score > right.score) != order.isReversed
  }

  private func datePrecedes(_ left: RankedDocument, _ right: RankedDocument) -> Bool? {
    guard left.date != right.date else { return nil }
    guard let date = left.date, let other = right.date else { return left.date != nil }
    return (date < other) != order.isReversed
  }

  private func addressPrecedes(
    _ left: RankedDocument, _ right: RankedDocument
  ) throws(StorageError) -> Bool {
    let (name, other) = (try self.name(left), try self.name(right))
    if name != other { return name.lexicographicallyPrecedes(other) }
    return (left.segment, left.document.ordinal) < (right.segment, right.document.ordinal)
  }
}
