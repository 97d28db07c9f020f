internal import Analysis
internal import Indexing
internal import Storage

/// A walk over the documents that hold a chain of texts near each other: those that hold all of the
/// texts, then by where these stand in them.
struct ProximityCursor: DocumentCursor {
  private let chain: ProximityPattern
  private let documents: DocumentStore
  private let deleted: DeletedDocuments
  private var analyzer: Analyzer
  private var texts: [[PatternCursor]] = []
  private(set) var current: DocumentID?

  /// Where the texts of the chain stand in the current document that belong to it.
  private(set) var places: MatchedParts.ChainPlaces = [:]

  init(_ chain: ProximityPattern, cursors: inout PatternCursors) throws(StorageError) {
    self.chain = chain
    documents = cursors.segment.documents
    deleted = cursors.segment.deleted
    analyzer = cursors.analyzer
    for patterns in chain.texts {
      var text: [PatternCursor] = []
      for pattern in patterns { text.append(try cursors.cursor(for: pattern)) }
      texts.append(text)
    }
    try settle(from: DocumentID(0))
  }

  mutating func advance() throws(StorageError) {
    guard let current else { return }
    try settle(from: DocumentID(current.ordinal + 1))
  }

  mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    try settle(from: target)
  }

  private mutating func settle(from start: DocumentID) throws(StorageError) {
    current = nil
    var target = start
    while let candidate = try firstDocument(from: target) {
      let holds = try holdsChain(candidate)
      if holds { return current = candidate }
      target = DocumentID(candidate.ordinal + 1)
    }
  }

  /// The first document that has any pattern of every text.
  private mutating func firstDocument(from start: DocumentID) throws(StorageError) -> DocumentID? {
    var target = start
    var agreeing = 0
    while agreeing < texts.count {
      for index in texts.indices {
        guard let document = try advance(text: index, to: target) else { return nil }
        agreeing = document == target ? agreeing + 1 : 1
        target = document
        if agreeing >= texts.count { break }
      }
    }
    return target
  }

  private mutating func advance(
    text: Int, to target: DocumentID
  ) throws(StorageError) -> DocumentID? {
    var first: DocumentID?
    for index in texts[text].indices {
      try texts[text][index].advance(to: target)
      guard let document = texts[text][index].current else { continue }
      first = first.map { min($0, document) } ?? document
    }
    return first
  }

  /// Whether a document at which walks of all texts stand holds the chain; sets `places`.
  private mutating func holdsChain(_ document: DocumentID) throws(StorageError) -> Bool {
    // The text of a deleted document may be nowhere any more, and what it holds is no answer.
    guard !deleted.contains(document) else { return false }
    var occurrences = DocumentOccurrences(document, in: documents)
    for (patterns, cursors) in zip(chain.texts, texts) {
      for (pattern, cursor) in zip(patterns, cursors) {
        if cursor.current == document {
          try occurrences.add(pattern, cursor)
        } else {
          occurrences.addNone(of: pattern)
        }
      }
    }
    places = try occurrences.places(of: chain, &analyzer)
    return !places.isEmpty
  }
}
