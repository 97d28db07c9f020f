internal import Analysis
internal import Indexing
internal import Storage

/// What ranking must know of all documents of a snapshot together.
struct CollectionStatistics {
  private let snapshot: Snapshot

  /// All documents.
  let documentCount: Int

  /// Their mean number of tokens.
  let averageLength: Double

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    documentCount = snapshot.manifest.totals.documentCount
    averageLength =
      Double(snapshot.manifest.totals.tokenCount) / Double(max(1, documentCount))
  }

  /// How rare a word is: ln(1 + (N - n + 0.5) / (n + 0.5)) for n of N documents.
  func inverseDocumentFrequency(of term: Term) throws(StorageError) -> Double {
    var count = 0
    for segment in snapshot.segments {
      count += try segment.documentCount(of: term)
    }
    return BM25.inverseDocumentFrequency(documents: documentCount, holding: count)
  }
}
