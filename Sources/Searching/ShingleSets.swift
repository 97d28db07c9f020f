internal import Analysis
internal import Indexing
internal import Storage

/// The shingles of documents, read from their texts as they are needed; some of those that were read last
/// are kept.
///
/// Memory: 32 MiB, and the shingles of two documents, 32 bytes a character.
struct ShingleSets {
  private let snapshot: Snapshot
  private var sets = RecentValues<DocumentAddress, ShingleSet>(capacity: 32 << 20)

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
    let store = snapshot.segments[address.segment].documents
    return try sets.value(of: address) { () throws(StorageError) in
      let set = ShingleSet(try DocumentText(address.document, in: store).folded.scalars)
      return (set, set.size)
    }
  }
}
