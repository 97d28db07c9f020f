internal import Analysis
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
  private let plan: QueryPlan
  private var analyzer: Analyzer

  init(
    _ plan: QueryPlan, terms: [WeightedTerm], averageLength: Double, segment: Segment, number: Int,
    analyzer: Analyzer
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
    scorer = try RelevanceScorer(terms, averageLength: averageLength, segment: segment)
  }

  /// The next matching document, ascending.
  mutating func next() throws(StorageError) -> RankedDocument? {
    while let document = matches.current, deleted.contains(document) { try matches.advance() }
    guard let document = matches.current else { return nil }
    let frequencies = try frequencies(in: document)
    try joined?.advance(to: document)
    let (parts, placeCount) = try places(in: document, frequencies)
    let ranked = RankedDocument(
      segment: number, document: document,
      holdsJoinedWords: joined.map { $0.current == document } ?? false,
      score: try scorer.score(document),
      placeCount: placeCount, parts: parts, continuesFile: try isOfLastFile(document))
    lastMatch = document
    try matches.advance()
    return ranked
  }

  /// What has places in a document that matches, and how many.
  private mutating func places(
    in document: DocumentID, _ frequencies: [Int]
  ) throws(StorageError) -> (MatchedParts?, Int) {
    if plan.countsEveryOccurrence { return (nil, frequencies.reduce(0, +)) }
    var parts = MatchedParts()
    var occurrences = DocumentOccurrences(document, in: documents)
    matches.addParts(to: &parts, &occurrences)
    for (pattern, cursor) in zip(plan.patterns, patterns) where cursor.current == document {
      occurrences.add(pattern, cursor)
    }
    return (parts, try parts.places(in: &occurrences, of: plan, &analyzer).count)
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
