internal import Indexing
internal import Storage

/// Scores documents of one segment: the sum over some terms of weight times gain (`BM25`), in the order of
/// the terms.
struct RelevanceScorer {
  /// What rounding may add to a sum of bounds.
  static let slack = 1 + 1e-9

  private let lengths: DocumentLengths
  private let averageLength: Double
  /// The terms, the greatest bounds first.
  private var walks: [TermWalk] = []
  /// For each of them its place in the order of the sum.
  private var places: [Int] = []
  /// For each of them what it and those behind it can add at most.
  private var rests: [Double] = []
  /// What each term gains in the document at hand, in the order of the sum.
  private var gains: [Double]

  /// `terms` have the weights of the collection (`CollectionStatistics.weighted`).
  init(
    _ terms: [WeightedTerm], averageLength: Double, segment: Segment
  ) throws(StorageError) {
    lengths = segment.lengths
    self.averageLength = averageLength
    gains = [Double](repeating: 0, count: terms.count)
    let placed = try TermWalk.walks(of: terms, averageLength: averageLength, segment: segment)
    for (walk, place) in placed.reversed() {
      walks.append(walk)
      places.append(place)
    }
    var rest = 0.0
    rests = walks.reversed().map { walk in
      rest += walk.bound
      return rest
    }.reversed()
  }

  /// The score of a document; `nil` when it is certainly below a threshold. Documents must be asked for
  /// in ascending order.
  mutating func score(
    _ document: DocumentID, threshold: Double? = nil
  ) throws(StorageError) -> Double? {
    let norm = BM25.norm(
      length: Int(try lengths[document.ordinal].tokens), averageLength: averageLength)
    for place in gains.indices { gains[place] = 0 }
    var score = 0.0
    for index in walks.indices {
      if let threshold, (score + rests[index]) * Self.slack < threshold { return nil }
      try walks[index].postings.advance(to: document.ordinal)
      guard walks[index].postings.document == document.ordinal else { continue }
      let gain =
        walks[index].weight * BM25.gain(frequency: walks[index].postings.frequency, norm: norm)
      gains[places[index]] = gain
      score += gain
    }
    return gains.reduce(0, +)
  }

  /// What any document in a range of numbers can score at most.
  mutating func bound(of documents: ClosedRange<UInt32>) throws(StorageError) -> Double {
    var sum = 0.0
    for index in walks.indices { sum += try walks[index].bound(of: documents) }
    return sum * Self.slack
  }
}
