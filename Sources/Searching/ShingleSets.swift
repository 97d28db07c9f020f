internal import Analysis
internal import Indexing
internal import Storage

/// The shingles of documents, read from their texts as they are needed; some of those that were read last
/// are kept.
///
/// Memory: 32 MiB, and the shingles of two documents.
struct ShingleSets {
  /// How many numbers are kept.
  private static let capacity = 4 << 20

  private let snapshot: Snapshot
  private var sets: [DocumentAddress: ShingleSet] = [:]
  /// The documents of the sets, in the order in which they were read.
  private var order: [DocumentAddress] = []
  private var size = 0

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// The shingles of a document.
  mutating func shingles(of address: DocumentAddress) throws(StorageError) -> ShingleSet {
    if let set = sets[address] { return set }
    let store = snapshot.segments[address.segment].documents
    let set = ShingleSet(try DocumentText(address.document, in: store).folded.scalars)
    if size > Self.capacity { forget() }
    sets[address] = set
    order.append(address)
    size += set.count
    return set
  }

  /// Forgets the older half.
  private mutating func forget() {
    for address in order.prefix(order.count / 2) {
      size -= sets.removeValue(forKey: address)?.count ?? 0
    }
    order.removeFirst(order.count / 2)
  }
}
