internal import Indexing
internal import Storage

/// A walk over the documents that match a node of a query plan.
struct MatchCursor: DocumentCursor {
  private enum Kind {
    case pattern
    case all
    case any
    case everything
  }

  private let kind: Kind
  private var pattern: PatternCursor?
  private var children: [MatchCursor] = []
  private var excluded: [MatchCursor] = []
  private var everything: Range<UInt32> = 0..<0
  private(set) var current: DocumentID?

  /// Walks over the matches in a segment. `known` are walks at their beginning over patterns of the
  /// query, so that documents that have to be scanned are scanned once.
  init(
    _ node: QueryPlan.Node, in segment: Segment, known: [TextPattern: PatternCursor] = [:]
  ) throws(StorageError) {
    switch node {
    case .pattern(let text):
      kind = .pattern
      pattern = known[text]
      if pattern == nil { pattern = try PatternCursor(text, in: segment) }
    case .all(let wanted, let unwanted):
      kind = .all
      children = try Self.cursors(wanted, in: segment, known: known)
      excluded = try Self.cursors(unwanted, in: segment, known: known)
    case .any(let alternatives):
      kind = .any
      children = try Self.cursors(alternatives, in: segment, known: known)
    case .everything:
      kind = .everything
      everything = 0..<UInt32(clamping: segment.documents.count)
    }
    try settle()
  }

  private static func cursors(
    _ nodes: [QueryPlan.Node], in segment: Segment, known: [TextPattern: PatternCursor]
  ) throws(StorageError) -> [MatchCursor] {
    var cursors: [MatchCursor] = []
    for node in nodes { cursors.append(try MatchCursor(node, in: segment, known: known)) }
    return cursors
  }

  /// How often the pattern stands in the current document, when the node is a single pattern.
  var frequency: Int? { pattern?.frequency }

  mutating func advance() throws(StorageError) {
    guard let current else { return }
    try advance(to: DocumentID(current.ordinal + 1))
  }

  mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    try pattern?.advance(to: target)
    for index in children.indices { try children[index].advance(to: target) }
    everything =
      max(everything.lowerBound, min(target.ordinal, everything.upperBound))..<everything.upperBound
    try settle()
  }

  /// Sets `current` to the first match from where the parts stand.
  private mutating func settle() throws(StorageError) {
    switch kind {
    case .pattern: current = pattern?.current
    case .all: current = try firstCommonDocument()
    case .any: current = children.compactMap(\.current).min()
    case .everything: current = everything.first.map { DocumentID($0) }
    }
  }

  /// The first document that all children have and no exclusion has.
  private mutating func firstCommonDocument() throws(StorageError) -> DocumentID? {
    var target = DocumentID(0)
    while let candidate = try firstDocument(commonFrom: target) {
      guard try isExcluded(candidate) else { return candidate }
      target = DocumentID(candidate.ordinal + 1)
    }
    return nil
  }

  private mutating func firstDocument(
    commonFrom start: DocumentID
  ) throws(StorageError) -> DocumentID? {
    var target = start
    var agreeing = 0
    while agreeing < children.count {
      for index in children.indices {
        try children[index].advance(to: target)
        guard let current = children[index].current else { return nil }
        agreeing = current == target ? agreeing + 1 : 1
        target = current
        if agreeing >= children.count { break }
      }
    }
    return target
  }

  private mutating func isExcluded(_ document: DocumentID) throws(StorageError) -> Bool {
    for index in excluded.indices {
      try excluded[index].advance(to: document)
      if excluded[index].current == document { return true }
    }
    return false
  }
}
