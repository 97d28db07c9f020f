internal import Indexing
internal import Storage

/// Finds the best documents of one segment without looking at all that match: a document is passed over
/// as soon as its score, or that of any document of its block, is certainly too small; only what is left is
/// looked at for whether the texts stand there.
///
/// Law: what `collect` keeps is what showing every match would have kept.
struct TopSearch {
  /// How many documents are passed over at once by their bounds.
  private static let stride: UInt32 = 128

  private let number: Int
  private let deleted: DeletedDocuments
  private let needsAll: Bool
  private let isPossible: Bool
  private var patterns: [GramPattern] = []
  private var scorer: RelevanceScorer

  /// `nil` for a plan that is more than texts, all or any of them, that grams can find.
  init?(
    _ plan: QueryPlan, _ ranking: Ranking, segment: Segment, number: Int
  ) throws(StorageError) {
    guard plan.joined == nil, let (texts, needsAll) = plan.root.texts,
      texts.allSatisfy(GramPattern.canFind)
    else { return nil }
    self.number = number
    self.needsAll = needsAll
    deleted = segment.deleted
    scorer = try RelevanceScorer(
      ranking.terms(inSegment: number), averageLength: ranking.averageLength, segment: segment)
    for text in texts {
      if let pattern = try GramPattern(text, in: segment) { patterns.append(pattern) }
    }
    isPossible = !patterns.isEmpty && (!needsAll || patterns.count == texts.count)
    patterns.sort { $0.documentCount < $1.documentCount }
  }

  /// Shows `top` all documents that it may keep.
  mutating func collect(into top: inout TopHits) throws {
    guard isPossible else { return }
    var target: UInt32 = 0
    var checked: UInt32 = 0
    while try advance(to: target), case let document = candidate, document < PostingWalk.end {
      target = document + 1
      if let threshold = top.threshold, document >= checked {
        let end = document.addingReportingOverflow(Self.stride)
        checked = end.overflow ? .max : end.partialValue
        if try scorer.bound(of: document...checked - 1) < threshold {
          target = checked
          continue
        }
      }
      guard !deleted.contains(DocumentID(document)),
        let score = try scorer.score(DocumentID(document), threshold: top.threshold),
        try isThere(document)
      else { continue }
      try top.add(
        RankedDocument(
          segment: number, document: DocumentID(document), holdsJoinedWords: false, score: score,
          placeCount: 0, continuesFile: false))
    }
  }

  /// The first document that any pattern, or all of them, may be in.
  private var candidate: UInt32 {
    if needsAll { return patterns[0].candidate }
    var least = PostingWalk.end
    for index in patterns.indices { least = min(least, patterns[index].candidate) }
    return least
  }

  /// Moves on to the first candidate that is not before `target`; true.
  private mutating func advance(to target: UInt32) throws(StorageError) -> Bool {
    guard needsAll else {
      for index in patterns.indices where patterns[index].candidate < target || target == 0 {
        try patterns[index].advance(to: target)
      }
      return true
    }
    try patterns[0].advance(to: target)
    search: while patterns[0].candidate < PostingWalk.end {
      let document = patterns[0].candidate
      for index in 1..<patterns.count {
        try patterns[index].advance(to: document)
        let other = patterns[index].candidate
        guard other == document else {
          try patterns[0].advance(to: other)
          continue search
        }
      }
      return true
    }
    return true
  }

  private mutating func isThere(_ document: UInt32) throws(StorageError) -> Bool {
    for index in patterns.indices where patterns[index].candidate == document {
      if try patterns[index].isThere() != needsAll { return !needsAll }
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
