internal import Analysis
internal import Indexing
internal import Storage

/// A walk over the matching documents of one segment, each with its score.
struct SegmentSearch {
  private let number: Int
  private let documents: DocumentStore
  private let deleted: DeletedDocuments
  /// The file of the match before; see `DocumentStore.fileNumber`.
  private var lastFile: UInt64?
  private var matches: MatchCursor
  /// The patterns of the plan, walked apart from `matches` because a document that matches by one
  /// alternative is to be ranked by all.
  private var patterns: [PatternCursor] = []
  private var joined: PatternCursor?
  private var scorer: RelevanceScorer
  private var batch = ScoredBatch()
  private let plan: QueryPlan
  private var analyzer: Analyzer

  init(
    _ plan: QueryPlan, _ ranking: Ranking, segment: Segment, number: Int, analyzer: Analyzer
  ) throws(StorageError) {
    self.number = number
    self.plan = plan
    self.analyzer = analyzer
    documents = segment.documents
    deleted = segment.deleted
    var cursors = PatternCursors(segment, analyzer: analyzer)
    matches = try MatchCursor(plan.root, cursors: &cursors)
    for pattern in plan.patterns { patterns.append(try cursors.cursor(for: pattern)) }
    if let pattern = plan.joined { joined = try cursors.cursor(for: pattern) }
    scorer = try RelevanceScorer(ranking, segment: segment, number: number)
  }

  /// The next matching document, ascending. The score of one that is certainly below the threshold is
  /// not worked out.
  mutating func next(threshold: Double? = nil) throws(StorageError) -> RankedDocument? {
    while let document = matches.current, deleted.contains(document) { try matches.advance() }
    guard let document = matches.current else { return nil }
    let placeCount = try placeCount(in: document)
    let parts = plan.countsEveryOccurrence ? nil : try matchedParts(in: document)
    let file = try documents.fileNumber(of: document)
    let holdsJoinedWords = try holdsJoinedWords(document)
    let score = try scorer.score(
      document, by: &batch, threshold: holdsJoinedWords ? nil : threshold)
    let ranked = RankedDocument(
      segment: number, document: document, holdsJoinedWords: holdsJoinedWords,
      score: score ?? -.infinity, placeCount: parts?.placeCount ?? placeCount,
      parts: parts?.parts, continuesFile: file == lastFile)
    lastFile = file
    try matches.advance()
    return ranked
  }

  private mutating func holdsJoinedWords(_ document: DocumentID) throws(StorageError) -> Bool {
    guard joined != nil else { return false }
    try joined?.advance(to: document)
    return joined?.current == document
  }

  /// What has places in a document that matches, and how many.
  private mutating func matchedParts(
    in document: DocumentID
  ) throws(StorageError) -> (parts: MatchedParts, placeCount: Int) {
    var parts = MatchedParts()
    var occurrences = DocumentOccurrences(document, in: documents)
    matches.addParts(to: &parts, &occurrences)
    for (pattern, cursor) in zip(plan.patterns, patterns) where cursor.current == document {
      try occurrences.add(pattern, cursor)
    }
    return (parts, try parts.places(in: &occurrences, of: plan, &analyzer).count)
  }

  /// All occurrences of all patterns in a document.
  private mutating func placeCount(in document: DocumentID) throws(StorageError) -> Int {
    var count = 0
    for index in patterns.indices {
      try patterns[index].advance(to: document)
      if patterns[index].current == document { count += patterns[index].frequency }
    }
    return count
  }
}
