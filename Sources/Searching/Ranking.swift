internal import Indexing
internal import Storage

/// The ranking of documents by the terms of a query: how much each counts in the collection, and its lists.
struct Ranking {
  private let snapshot: Snapshot

  /// The mean length of all documents.
  let averageLength: Double

  /// The terms with their weights in the collection.
  private(set) var terms: [WeightedTerm]

  /// For each segment the lists of the terms, in their order.
  private(set) var lists: [[PostingBlocks?]]

  /// The same terms with their weights in the query alone.
  let queryTerms: [WeightedTerm]

  /// For each of them in how many documents it is.
  private(set) var documentCounts: [Int] = []

  init(_ terms: RankedTerms, _ snapshot: Snapshot) throws(StorageError) {
    let statistics = CollectionStatistics(snapshot)
    self.snapshot = snapshot
    averageLength = statistics.averageLength
    queryTerms = terms.terms
    self.terms = terms.terms
    lists = snapshot.segments.map { _ in [] }
    for index in self.terms.indices {
      var count = 0
      for (number, segment) in snapshot.segments.enumerated() {
        let blocks = try self.terms[index].term.blocks(in: segment)
        lists[number].append(blocks)
        if let blocks { count += try segment.liveDocumentCount(of: blocks) }
      }
      documentCounts.append(count)
      self.terms[index].weight *= statistics.inverseDocumentFrequency(holding: count)
    }
  }

  /// The documents that any of the terms is in, ranked, the best `limit` of them.
  func best(limit: Int, titles: TitleBonus? = nil) throws -> ArraySlice<RankedDocument> {
    var top = TopHits(limit: limit, order: DocumentOrder(snapshot), titles: titles)
    for (number, segment) in snapshot.segments.enumerated() {
      var union = try RankedUnion(self, segment: segment, number: number)
      try union.collect(into: &top)
    }
    return try top.best()
  }

  /// Walks over the lists of one segment, each with its place among the terms, the least bounds first;
  /// `windows` are those that bounds are asked for.
  func walks(
    ofSegment number: Int, windows: [ClosedRange<UInt32>]
  ) throws(StorageError) -> [(walk: TermWalk, place: Int)] {
    var placed: [(walk: TermWalk, place: Int)] = []
    for (place, blocks) in lists[number].enumerated() {
      guard let blocks else { continue }
      let walk = try TermWalk(
        blocks, weight: terms[place].weight, averageLength: averageLength, windows: windows)
      placed.append((walk, place))
    }
    return placed.sorted { ($0.walk.bound, $0.place) < ($1.walk.bound, $1.place) }
  }

  /// All documents.
  static let allDocuments = [0...UInt32.max - 1]
}
