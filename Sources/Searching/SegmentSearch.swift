internal import Indexing
internal import Storage

/// A walk over the matching documents of one segment, each with its score.
struct SegmentSearch {
  private let number: Int
  private var matches: MatchCursor
  /// The patterns of the plan, walked apart from `matches` because a document that matches by one
  /// alternative is to be ranked by all; none when the plan is a single pattern.
  private var patterns: [PatternCursor] = []
  private var joined: PatternCursor?
  private var scorer: RelevanceScorer

  init(
    _ plan: QueryPlan, weights: QueryWeights, averageLength: Double, segment: Segment, number: Int
  ) throws(StorageError) {
    self.number = number
    var known: [TextPattern: PatternCursor] = [:]
    for pattern in plan.patterns where plan.root != .pattern(pattern) {
      let cursor = try PatternCursor(pattern, in: segment)
      patterns.append(cursor)
      known[pattern] = cursor
    }
    matches = try MatchCursor(plan.root, in: segment, known: known)
    if let pattern = plan.joined { joined = try PatternCursor(pattern, in: segment) }
    scorer = try RelevanceScorer(
      plan, weights: weights, averageLength: averageLength, segment: segment)
  }

  /// The next matching document, ascending.
  mutating func next() throws(StorageError) -> RankedDocument? {
    guard let document = matches.current else { return nil }
    let frequencies = try frequencies(in: document)
    try joined?.advance(to: document)
    let ranked = RankedDocument(
      segment: number, document: document,
      holdsJoinedWords: joined.map { $0.current == document } ?? false,
      score: try scorer.score(document, frequencies: frequencies),
      placeCount: frequencies.reduce(0, +))
    try matches.advance()
    return ranked
  }

  private mutating func frequencies(in document: DocumentID) throws(StorageError) -> [Int] {
    if let frequency = matches.frequency { return [frequency] }
    var frequencies: [Int] = []
    for index in patterns.indices {
      try patterns[index].advance(to: document)
      let isThere = patterns[index].current == document
      frequencies.append(isThere ? patterns[index].frequency : 0)
    }
    return frequencies
  }
}
