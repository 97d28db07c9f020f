internal import Indexing
internal import Storage

/// What ranking must know of all documents of a snapshot together.
struct CollectionStatistics {
  private let snapshot: Snapshot

  /// All documents.
  let documentCount: Int

  /// All their tokens.
  let tokenCount: Int

  /// Their mean number of tokens.
  let averageLength: Double

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    let totals = snapshot.manifest.totals
    documentCount = totals.documentCount
    tokenCount = totals.tokenCount
    averageLength = Double(tokenCount) / Double(max(1, documentCount))
  }

  /// In how many of the documents a term is.
  func documentFrequency(of term: RankedTerm) throws(StorageError) -> Int {
    var count = 0
    for (number, segment) in snapshot.segments.enumerated() {
      if let cursor = try term.inSegment(number).cursor(in: segment) {
        count += try segment.liveDocumentCount(of: cursor)
      }
    }
    return count
  }

  /// How rare a term is: ln(1 + (N - n + 0.5) / (n + 0.5)) for n of N documents.
  func inverseDocumentFrequency(of term: RankedTerm) throws(StorageError) -> Double {
    BM25.inverseDocumentFrequency(
      documents: documentCount, holding: try documentFrequency(of: term))
  }

  /// The terms with their weights multiplied by how rare they are.
  func weighted(_ terms: [WeightedTerm]) throws(StorageError) -> [WeightedTerm] {
    var weighted = terms
    for index in weighted.indices {
      weighted[index].weight *= try inverseDocumentFrequency(of: weighted[index].term)
    }
    return weighted
  }
}
