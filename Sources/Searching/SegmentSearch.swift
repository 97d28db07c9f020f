internal import Indexing
internal import Storage

/// A walk over the matching documents of one segment, each with its score.
struct SegmentSearch {
  private let number: Int
  private let documents: DocumentStore
  private let deleted: DeletedDocuments
  private var lastMatch: DocumentID?
  private var matches: MatchCursor
  /// The patterns of the plan, walked apart from `matches` because a document that matches by one
  /// alternative is to be ranked by all.
  private var patterns: [PatternCursor] = []
  private var joined: PatternCursor?
  private var scorer: RelevanceScorer

  init(
    _ plan: QueryPlan, terms: [WeightedTerm], averageLength: Double, segment: Segment, number: Int
  ) throws(StorageError) {
    self.number = number
    documents = segment.documents
    deleted = segment.deleted
    var cursors = PatternCursors(segment)
    matches = try MatchCursor(plan.root, cursors: &cursors)
    for pattern in plan.patterns { patterns.append(try cursors.cursor(for: pattern)) }
    if let pattern = plan.joined { joined = try cursors.cursor(for: pattern) }
    scorer = try RelevanceScorer(terms, averageLength: averageLength, segment: segment)
  }

  /// The next matching document, ascending.
  mutating func next() throws(StorageError) -> RankedDocument? {
    while let document = matches.current, deleted.contains(document) { try matches.advance() }
    guard let document = matches.current else { return nil }
    let frequencies = try frequencies(in: document)
    try joined?.advance(to: document)
    let ranked = RankedDocument(
      segment: number, document: document,
      holdsJoinedWords: joined.map { $0.current == document } ?? false,
      score: try scorer.score(document),
      placeCount: frequencies.reduce(0, +), continuesFile: try isOfLastFile(document))
    lastMatch = document
    try matches.advance()
    return ranked
  }

  /// Whether the document is of the same file as the match before it.
  private func isOfLastFile(_ document: DocumentID) throws(StorageError) -> Bool {
    guard let lastMatch else { return false }
    return try documents.areOfOneFile(lastMatch, document)
  }

  private mutating func frequencies(in document: DocumentID) throws(StorageError) -> [Int] {
    var frequencies: [Int] = []
    for index in patterns.indices {
      try patterns[index].advance(to: document)
      let isThere = patterns[index].current == document
      frequencies.append(isThere ? patterns[index].frequency : 0)
    }
    return frequencies
  }
}
