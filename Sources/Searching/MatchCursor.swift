internal import Indexing
internal import Storage

/// A walk over the documents that match a node of a query plan.
struct MatchCursor: DocumentCursor {
  private enum Kind {
    case pattern(TextPattern)
    case all
    case any
    case everything
    case field
    case near(ProximityPattern)
  }

  private let kind: Kind
  private var pattern: PatternCursor?
  private var field: CountedDocuments?
  private var near: ProximityCursor?
  private var children: [MatchCursor] = []
  private var excluded: [MatchCursor] = []
  private var everything: Range<UInt32> = 0..<0
  private(set) var current: DocumentID?

  init(_ node: QueryPlan.Node, cursors: inout PatternCursors) throws(StorageError) {
    switch node {
    case .pattern(let text):
      kind = .pattern(text)
      pattern = try cursors.cursor(for: text)
    case .all(let wanted, let unwanted):
      kind = .all
      children = try Self.matches(of: wanted, &cursors)
      excluded = try Self.matches(of: unwanted, &cursors)
    case .any(let alternatives):
      kind = .any
      children = try Self.matches(of: alternatives, &cursors)
    case .near(let chain):
      kind = .near(chain)
      near = try ProximityCursor(chain, cursors: &cursors)
    case .field(let condition):
      kind = .field
      field = try condition.documents(in: cursors.segment)
    case .everything:
      kind = .everything
      everything = 0..<UInt32(clamping: cursors.segment.documents.totalCount)
    }
    try settle()
  }

  private static func matches(
    of nodes: [QueryPlan.Node], _ cursors: inout PatternCursors
  ) throws(StorageError) -> [MatchCursor] {
    var matches: [MatchCursor] = []
    for node in nodes { matches.append(try MatchCursor(node, cursors: &cursors)) }
    return matches
  }

  mutating func advance() throws(StorageError) {
    guard let current else { return }
    try advance(to: DocumentID(current.ordinal + 1))
  }

  mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    try pattern?.advance(to: target)
    field?.advance(to: target)
    try near?.advance(to: target)
    for index in children.indices { try children[index].advance(to: target) }
    everything =
      max(everything.lowerBound, min(target.ordinal, everything.upperBound))..<everything.upperBound
    try settle()
  }

  /// Sets `current` to the first match from where the parts stand.
  private mutating func settle() throws(StorageError) {
    switch kind {
    case .pattern: current = pattern?.current
    case .field: current = field?.current
    case .near: current = near?.current
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

extension MatchCursor {
  /// Adds what of the current document's match has places: of alternatives only those that match; and
  /// the places of chains, which it knows.
  func addParts(to parts: inout MatchedParts, _ occurrences: inout DocumentOccurrences) {
    switch kind {
    case .pattern(let pattern): parts.patterns.insert(pattern)
    case .near(let chain):
      parts.chains.insert(chain)
      if let near { occurrences.add(chain, near.places) }
    case .all: for child in children { child.addParts(to: &parts, &occurrences) }
    case .any:
      for child in children where child.current == current {
        child.addParts(to: &parts, &occurrences)
      }
    case .everything, .field: break
    }
  }
}
