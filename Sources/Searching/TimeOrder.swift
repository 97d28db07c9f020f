package import Indexing
package import Storage

/// The order in which near-copies are told: by date, those without one last; of one date by the names of
/// their files, then by their addresses.
package struct TimeOrder {
  private let snapshot: Snapshot

  /// The order of documents of a snapshot.
  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// The places of documents in a list, in the order.
  package func places(of documents: [DocumentAddress]) throws(StorageError) -> [Int] {
    var keys: [(date: SortedDate?, name: [UInt8], index: Int)] = []
    for (index, address) in documents.enumerated() {
      let store = snapshot.segments[address.segment].documents
      keys.append(
        (
          try SortedDate(of: address.document, in: store),
          try store.file(of: address.document).name, index
        ))
    }
    keys.sort { left, right in
      if left.date != right.date {
        guard let date = left.date, let other = right.date else { return left.date != nil }
        return date < other
      }
      if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
      return left.index < right.index
    }
    return keys.map(\.index)
  }
}
