internal import Analysis
internal import Indexing
internal import Storage

/// The shingles of documents, read from their texts as they are needed; some of those that were read last
/// are kept.
///
/// Memory: 32 MiB, and the shingles of two documents, 32 bytes a character.
struct ShingleSets {
  /// How many bytes are kept.
  private static let capacity = 32 << 20

  private let snapshot: Snapshot
  private var sets: [DocumentAddress: ShingleSet] = [:]
  /// The documents of the sets, in the order in which they were read.
  private var order: [DocumentAddress] = []
  private var size = 0

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// The resemblance of two documents' texts.
  mutating func resemblance(
    of document: DocumentAddress, to other: DocumentAddress
  ) throws(StorageError) -> Double {
    try shingles(of: document).resemblance(to: try shingles(of: other))
  }

  private mutating func shingles(of address: DocumentAddress) throws(StorageError) -> ShingleSet {
    if let set = sets[address] { return set }
    let store = snapshot.segments[address.segment].documents
    let set = ShingleSet(try DocumentText(address.document, in: store).folded.scalars)
    if size > Self.capacity { forget() }
    sets[address] = set
    order.append(address)
    size += set.size
    return set
  }

  /// Forgets the older half.
  private mutating func forget() {
    for address in order.prefix(order.count / 2) {
      size -= sets.removeValue(forKey: address)?.size ?? 0
    }
    order.removeFirst(order.count / 2)
  }
}
