internal import Indexing
internal import Storage

/// Scores documents of one segment: the sum over some terms of weight times gain (`BM25`), in the order of
/// the terms.
struct RelevanceScorer {
  /// What rounding may add to a sum of bounds.
  static let slack = 1 + 1e-9

  private let lengths: DocumentLengths
  private let norm: BM25.Norm
  /// The terms, the greatest bounds first.
  private var walks: [TermWalk] = []
  /// For each of them its place in the order of the sum.
  private var places: [Int] = []
  /// For each of them its row among the frequencies of candidates, if they have it.
  private var knownRows: [Int?] = []
  /// What each term, in the order of the sum, gains in each document of a batch.
  private var gains: [Double]
  private let termCount: Int
  private var frequencies = [UInt32](repeating: 0, count: ScoredBatch.capacity)
  private var span = FrequencySpan()

  /// Scores by a ranking in its segment number `number`; the documents that are scored together must be in
  /// one of the windows, which are ascending and apart. Candidates have the frequencies of the terms `known`.
  init(
    _ ranking: Ranking, segment: Segment, number: Int,
    windows: [ClosedRange<UInt32>] = Ranking.allDocuments, known: [RankedTerm] = []
  ) throws(StorageError) {
    lengths = segment.lengths
    norm = BM25.Norm(averageLength: ranking.averageLength)
    termCount = ranking.terms.count
    gains = [Double](repeating: 0, count: termCount * ScoredBatch.capacity)
    for (walk, place) in try ranking.walks(ofSegment: number, windows: windows).reversed() {
      walks.append(walk)
      places.append(place)
      knownRows.append(known.firstIndex(of: ranking.terms[place].term))
    }
  }

  /// What any document in a window can score at most.
  func bound(ofWindow number: Int) -> Double {
    walks.reduce(0) { $0 + $1.bounds[number] } * Self.slack
  }

  /// Scores a part of the candidates of a window, at most as many as a batch takes, in its sums; drops those
  /// that are certainly below a threshold.
  mutating func score(
    _ candidates: Candidates, _ part: Range<Int>, ofWindow number: Int,
    by batch: inout ScoredBatch, threshold: Double?
  ) throws(StorageError) {
    try batch.fill(with: candidates.documents[part], lengths, norm)
    var rest = walks.reduce(0) { $0 + $1.bounds[number] }
    for index in walks.indices {
      let start = places[index] * ScoredBatch.capacity
      if let row = knownRows[index] {
        walks[index].addGains(
          to: &batch, at: start, in: &gains, by: candidates.frequencies[row][part])
      } else {
        try walks[index].addGains(to: &batch, at: start, in: &gains, &frequencies, &span)
      }
      // Differences may be a little below zero.
      rest = max(0, rest - walks[index].bounds[number])
      if let threshold { batch.drop(below: threshold, rest: rest * Self.slack) }
    }
    batch.addUp(gains, termCount: termCount)
  }

  /// The score of a document; `nil` when it is certainly below a threshold. What `batch` holds is lost.
  mutating func score(
    _ document: DocumentID, by batch: inout ScoredBatch, threshold: Double?
  ) throws(StorageError) -> Double? {
    var candidates = Candidates(termCount: 0)
    candidates.documents.append(document.ordinal)
    try score(candidates, 0..<1, ofWindow: 0, by: &batch, threshold: threshold)
    return batch.count > 0 ? batch.sum(at: 0) : nil
  }
}
