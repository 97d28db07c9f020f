internal import Indexing
internal import Storage

/// The ranking of documents by the terms of a query: how much each counts in the collection.
struct Ranking {
  private let snapshot: Snapshot

  /// The mean length of all documents.
  let averageLength: Double

  /// The terms with their weights.
  let terms: [WeightedTerm]

  init(_ terms: RankedTerms, _ snapshot: Snapshot) throws(StorageError) {
    let statistics = CollectionStatistics(snapshot)
    self.snapshot = snapshot
    averageLength = statistics.averageLength
    self.terms = try statistics.weighted(terms.terms)
  }

  /// The documents that any of the terms is in, ranked, the best `limit` of them.
  func best(limit: Int) throws -> ArraySlice<RankedDocument> {
    var top = TopHits(limit: limit, order: DocumentOrder(snapshot))
    for (number, segment) in snapshot.segments.enumerated() {
      var union = try RankedUnion(
        terms, averageLength: averageLength, segment: segment, number: number)
      try union.collect(into: &top)
    }
    return try top.best()
  }
}
