internal import Indexing
internal import Storage

/// Finds the best documents of one segment without looking at all that match: a document is passed over
/// as soon as its score, or that of any document of its block, is certainly too small; only what is left is
/// looked at for whether the texts stand there.
///
/// Law: what `collect` keeps is what showing every match would have kept.
///
/// Of words side by side the documents that hold them joined come first, whatever their scores: these are
/// looked for by the joined words, then the others.
struct TopSearch {
  private let number: Int
  private let deleted: DeletedDocuments
  private let needsAll: Bool
  /// What documents must be in: the lists of all texts, or those of any.
  private var lists: GramUnion
  /// The texts; none when the lists prove them.
  private var proofs: [GramPattern] = []
  /// Whether the text is that of joined words.
  private let findsJoinedWords: Bool
  /// The joined words, whose documents were shown before.
  private var shown: GramPattern?
  /// Ranges of documents, ascending and apart, that are passed over at once by their bounds.
  private var windows: [ClosedRange<UInt32>] = []
  private var scorer: RelevanceScorer
  private var candidates = Candidates(termCount: 0)
  private var batch = ScoredBatch()
  private var span = FrequencySpan()

  /// Shows `top` all documents of a segment that it may keep; `false`, and nothing is shown, for a plan that
  /// is more than texts, all or any of them, that grams can find.
  static func collect(
    _ plan: QueryPlan, _ ranking: Ranking, segment: Segment, number: Int, into top: inout TopHits
  ) throws -> Bool {
    guard let (texts, needsAll) = plan.root.texts,
      (texts + [plan.joined].compactMap { $0 }).allSatisfy(GramPattern.canFind)
    else { return false }
    var joined: GramPattern?
    if let text = plan.joined { joined = try GramPattern(text, in: segment) }
    if let joined {
      var search = try TopSearch([joined], true, ranking, segment, number, findsJoinedWords: true)
      try search.collect(into: &top)
    }
    if top.threshold == .infinity { return true }
    let patterns = try texts.compactMap { text throws(StorageError) in
      try GramPattern(text, in: segment)
    }
    if needsAll, patterns.count < texts.count { return true }
    var search = try TopSearch(patterns, needsAll, ranking, segment, number)
    search.shown = joined
    try search.collect(into: &top)
    return true
  }

  private init(
    _ patterns: [GramPattern], _ needsAll: Bool, _ ranking: Ranking, _ segment: Segment,
    _ number: Int, findsJoinedWords: Bool = false
  ) throws(StorageError) {
    self.number = number
    self.needsAll = needsAll
    self.findsJoinedWords = findsJoinedWords
    deleted = segment.deleted
    if !patterns.allSatisfy(\.isOneList) { proofs = patterns }
    lists = GramUnion(needsAll ? [GramLists(patterns)] : patterns.map { GramLists([$0]) })
    windows = try lists.windows(documentCount: segment.lengths.count)
    candidates = Candidates(termCount: lists.terms.count)
    scorer = try RelevanceScorer(
      ranking, segment: segment, number: number, windows: windows, known: lists.terms)
  }

  /// The score below which a document of the kind that is looked for is not kept.
  private func threshold(of top: TopHits) -> Double? {
    findsJoinedWords ? top.joinedThreshold : top.threshold
  }

  /// Shows `top` all documents that it may keep: the windows one after the other, those with the greatest
  /// bounds first, until no more can be kept.
  mutating func collect(into top: inout TopHits) throws {
    let bounds = windows.indices.map(scorer.bound)
    for window in windows.indices.sorted(by: { bounds[$0] > bounds[$1] }) {
      if let threshold = threshold(of: top), bounds[window] < threshold { return }
      try readCandidates(of: windows[window])
      try showCandidates(of: window, to: &top)
    }
  }

  private mutating func showCandidates(of window: Int, to top: inout TopHits) throws {
    let count = candidates.documents.count
    for start in stride(from: 0, to: count, by: ScoredBatch.capacity) {
      let part = start..<min(count, start + ScoredBatch.capacity)
      try scorer.score(
        candidates, part, ofWindow: window, by: &batch, threshold: threshold(of: top))
      try show(batch, to: &top)
    }
  }

  private mutating func readCandidates(of window: ClosedRange<UInt32>) throws(StorageError) {
    try lists.read(window, into: &candidates, &span)
    guard deleted.count > 0 else { return }
    let kept = candidates.documents.indices.filter {
      !deleted.contains(DocumentID(candidates.documents[$0]))
    }
    candidates.keep(kept, termCount: candidates.frequencies.count)
  }

  /// Shows those of a batch in which the texts stand. As many of the best as may be kept are looked at
  /// first: with their scores fewer of the others are looked at.
  private mutating func show(_ batch: ScoredBatch, to top: inout TopHits) throws {
    let first = threshold(of: top) == nil ? batch.score(ofRank: top.limit) : nil
    try show(batch, to: &top) { $0 >= first ?? -.infinity }
    if let first { try show(batch, to: &top) { $0 < first } }
  }

  private mutating func show(
    _ batch: ScoredBatch, to top: inout TopHits, where isWanted: (Double) -> Bool
  ) throws {
    for index in 0..<batch.count where isWanted(batch.sum(at: index)) {
      let (document, score) = (batch.documents[index], batch.sum(at: index))
      if let threshold = threshold(of: top), score < threshold { continue }
      guard try isThere(document), try !wasShown(document) else { continue }
      try top.add(
        RankedDocument(
          segment: number, document: DocumentID(document), holdsJoinedWords: findsJoinedWords,
          score: score,
          placeCount: 0, continuesFile: false))
    }
  }

  private mutating func wasShown(_ document: UInt32) throws(StorageError) -> Bool {
    try shown?.isThere(in: document) ?? false
  }

  /// Whether the texts stand in a candidate.
  private mutating func isThere(_ document: UInt32) throws(StorageError) -> Bool {
    if proofs.isEmpty { return true }
    for index in proofs.indices {
      if try proofs[index].isThere(in: document) != needsAll { return !needsAll }
    }
    return needsAll
  }
}

extension QueryPlan.Node {
  /// The texts of which all, or any, must be there; `nil` for what is not just that.
  fileprivate var texts: (texts: [TextPattern], needsAll: Bool)? {
    switch self {
    case .pattern(let text): ([text], true)
    case .all(let nodes, let excluded) where excluded.isEmpty:
      nodes.patterns.map { ($0, true) }
    case .any(let nodes): nodes.patterns.map { ($0, false) }
    default: nil
    }
  }
}

extension [QueryPlan.Node] {
  /// The texts, when they are nothing else.
  fileprivate var patterns: [TextPattern]? {
    var patterns: [TextPattern] = []
    for node in self {
      guard case .pattern(let text) = node else { return nil }
      patterns.append(text)
    }
    return patterns
  }
}
