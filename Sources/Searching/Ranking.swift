internal import Indexing
internal import Storage

/// The ranking of documents by the terms of a query: how much each counts in the collection.
struct Ranking {
  private let snapshot: Snapshot

  /// The mean length of all documents.
  let averageLength: Double

  let terms: [WeightedTerm]

  /// The same terms with their weights in the query alone.
  let queryTerms: [WeightedTerm]

  /// Whether some of the terms have a list of their own in each segment.
  private let hasTexts: Bool

  init(_ terms: RankedTerms, _ snapshot: Snapshot) throws(StorageError) {
    let statistics = CollectionStatistics(snapshot)
    self.snapshot = snapshot
    averageLength = statistics.averageLength
    var listed = terms.terms
    for index in listed.indices {
      listed[index].term = try listed[index].term.listed(in: snapshot)
    }
    hasTexts = listed.contains { if case .text = $0.term { true } else { false } }
    queryTerms = listed
    self.terms = try statistics.weighted(listed)
  }

  /// The terms with their weights, for the segment of this number.
  func terms(inSegment number: Int) -> [WeightedTerm] {
    guard hasTexts else { return terms }
    return terms.map { WeightedTerm(term: $0.term.inSegment(number), weight: $0.weight) }
  }

  /// The documents that any of the terms is in, ranked, the best `limit` of them.
  func best(limit: Int, titles: TitleBonus? = nil) throws -> ArraySlice<RankedDocument> {
    var top = TopHits(limit: limit, order: DocumentOrder(snapshot), titles: titles)
    for (number, segment) in snapshot.segments.enumerated() {
      var union = try RankedUnion(
        terms(inSegment: number), averageLength: averageLength, segment: segment, number: number)
      try union.collect(into: &top)
    }
    return try top.best()
  }
}
