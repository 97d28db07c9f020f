internal import Analysis
internal import Indexing
internal import Storage

/// Finds the documents of one segment with the greatest scores among those that have any of some terms,
/// without reading all postings: MaxScore (Turtle and Flood 1995) with block maxima (Ding and Suel 2011).
///
/// Law: what `collect` keeps is what showing every document would have kept. A document is passed over
/// only when its score is certainly below that of as many others as are wanted; those that are equal are
/// not.
struct RankedUnion {
  private let number: Int
  private let lengths: DocumentLengths
  private let deleted: DeletedDocuments
  private let norm: BM25.Norm
  /// The terms, the least bounds first.
  private var walks: [TermWalk] = []
  /// For each of them its place in the order of the sum.
  private var places: [Int] = []
  /// For each of them the sum of the bounds up to it.
  private var sums: [Double] = []
  /// What each term gains in the document at hand, in the order of the sum.
  private var gains: [Double]

  /// Ranks by a ranking in its segment number `number`.
  init(_ ranking: Ranking, segment: Segment, number: Int) throws(StorageError) {
    self.number = number
    norm = BM25.Norm(averageLength: ranking.averageLength)
    lengths = segment.lengths
    deleted = segment.deleted
    gains = [Double](repeating: 0, count: ranking.terms.count)
    let placed = try ranking.walks(ofSegment: number, windows: Ranking.allDocuments)
    walks = placed.map(\.walk)
    places = placed.map(\.place)
    for walk in walks { sums.append((sums.last ?? 0) + walk.bound) }
    for index in walks.indices { try walks[index].postings.advance(to: 0 as UInt32) }
  }

  /// Shows `top` all documents that it may keep.
  mutating func collect(into top: inout TopHits) throws {
    var first = firstEssential(below: top.threshold)
    while first < walks.count {
      let document = nextDocument(from: first)
      guard document < PostingCursor.end else { return }
      if let score = try score(document, from: first, threshold: top.threshold),
        !deleted.contains(DocumentID(document))
      {
        try top.add(ranked(document, score))
        first = firstEssential(below: top.threshold)
      }
      for index in first..<walks.count where walks[index].postings.document == document {
        try walks[index].postings.advance()
      }
    }
  }

  private func ranked(_ document: UInt32, _ score: Double) -> RankedDocument {
    RankedDocument(
      segment: number, document: DocumentID(document), holdsJoinedWords: false, score: score,
      placeCount: 0, continuesFile: false)
  }

  /// The first term of those without which no document reaches the threshold.
  private func firstEssential(below threshold: Double?) -> Int {
    guard let threshold else { return 0 }
    return sums.partitionPoint { $0 * RelevanceScorer.slack < threshold }
  }

  private func nextDocument(from first: Int) -> UInt32 {
    var least = PostingCursor.end
    for index in first..<walks.count { least = min(least, walks[index].postings.document) }
    return least
  }

  /// The score of a document; `nil` when it is certainly below the threshold.
  private mutating func score(
    _ document: UInt32, from first: Int, threshold: Double?
  ) throws(StorageError) -> Double? {
    if let threshold, try bound(document, from: first) * RelevanceScorer.slack < threshold {
      return nil
    }
    for place in gains.indices { gains[place] = 0 }
    let norm = norm.of(length: Int(try lengths[document].tokens))
    var score = 0.0
    for index in walks.indices.reversed() {
      if let threshold, index < first, (score + sums[index]) * RelevanceScorer.slack < threshold {
        return nil
      }
      if index < first { try walks[index].postings.advance(to: document) }
      guard walks[index].postings.document == document else { continue }
      let gain =
        walks[index].weight
        * BM25.gain(frequency: try walks[index].postings.frequency(), norm: norm)
      gains[places[index]] = gain
      score += gain
    }
    return gains.reduce(0, +)
  }

  /// What a document can score at most, by the blocks of the essential terms.
  private mutating func bound(
    _ document: UInt32, from first: Int
  ) throws(StorageError) -> Double {
    var sum = first > 0 ? sums[first - 1] : 0
    for index in first..<walks.count where walks[index].postings.document == document {
      sum += try walks[index].boundOfBlock()
    }
    return sum
  }
}
