internal import Indexing
internal import Storage

/// The ranking of documents by the terms of a query: the weights in the collection, and the last step.
struct Ranking {
  private let snapshot: Snapshot

  /// The mean length of all documents.
  let averageLength: Double

  /// Words and pairs with their weights.
  let leading: [WeightedTerm]

  /// Characters with their weights.
  let trailing: [WeightedTerm]

  init(_ terms: RankedTerms, _ snapshot: Snapshot) throws(StorageError) {
    let statistics = CollectionStatistics(snapshot)
    self.snapshot = snapshot
    averageLength = statistics.averageLength
    leading = try statistics.weighted(terms.leading.terms)
    trailing = try statistics.weighted(terms.trailing.terms)
  }

  /// The documents that any of the terms is in, ranked, the best `limit` of them.
  func best(limit: Int) throws -> [RankedDocument] {
    var top = TopHits(
      limit: RankingRecipe.candidateCount(forLimit: limit), order: DocumentOrder(snapshot))
    for (number, segment) in snapshot.segments.enumerated() {
      var union = try RankedUnion(
        leading, averageLength: averageLength, segment: segment, number: number)
      try union.collect(into: &top)
    }
    return try best(of: top, limit: limit)
  }

  /// The best of what was collected by `leading`, ordered by all terms.
  func best(of top: TopHits, limit: Int?) throws -> [RankedDocument] {
    var candidates = Array(try top.best())
    try rescore(&candidates)
    return Array(try candidates.sorted(by: DocumentOrder(snapshot).precedes).prefix(limit ?? .max))
  }

  private func rescore(_ candidates: inout [RankedDocument]) throws(StorageError) {
    candidates.sort { ($0.segment, $0.document) < ($1.segment, $1.document) }
    var number = -1
    var scorer: RelevanceScorer?
    for index in candidates.indices {
      if candidates[index].segment != number {
        number = candidates[index].segment
        scorer = try RelevanceScorer(
          trailing, averageLength: averageLength, segment: snapshot.segments[number])
      }
      candidates[index].score += try scorer?.score(candidates[index].document) ?? 0
    }
  }
}
