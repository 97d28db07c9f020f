internal import Indexing
internal import Storage

/// Scores documents of one segment: the sum over some terms of weight times gain (`BM25`), in the order of
/// the terms.
struct RelevanceScorer {
  private let lengths: DocumentLengths
  private let averageLength: Double
  private var walks: [TermWalk] = []

  /// `terms` have the weights of the collection (`CollectionStatistics.weighted`).
  init(
    _ terms: [WeightedTerm], averageLength: Double, segment: Segment
  ) throws(StorageError) {
    lengths = segment.lengths
    self.averageLength = averageLength
    for term in terms {
      let walk = try TermWalk(term, averageLength: averageLength, segment: segment)
      if let walk { walks.append(walk) }
    }
  }

  /// The score of a document. Documents must be asked for in ascending order.
  mutating func score(_ document: DocumentID) throws(StorageError) -> Double {
    let norm = BM25.norm(
      length: Int(try lengths[document.ordinal].tokens), averageLength: averageLength)
    var score = 0.0
    for index in walks.indices {
      try walks[index].advance(to: document.ordinal)
      guard walks[index].document == document.ordinal else { continue }
      score += walks[index].weight * BM25.gain(frequency: walks[index].frequency, norm: norm)
    }
    return score
  }
}
