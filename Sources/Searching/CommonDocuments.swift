internal import Indexing
internal import Storage

/// A walk over the documents that several patterns have in common; over all documents when there are
/// no patterns.
struct CommonDocuments: DocumentCursor {
  private(set) var patterns: [PatternCursor]
  private let totalCount: UInt32
  private(set) var current: DocumentID?

  init(_ patterns: [PatternCursor], totalCount: Int) throws(StorageError) {
    self.patterns = patterns
    self.totalCount = UInt32(clamping: totalCount)
    current = DocumentID(0)
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
    var target = start
    var agreeing = 0
    while agreeing < patterns.count {
      for index in patterns.indices {
        try patterns[index].advance(to: target)
        guard let document = patterns[index].current else { return current = nil }
        agreeing = document == target ? agreeing + 1 : 1
        target = document
        if agreeing >= patterns.count { break }
      }
    }
    current = target.ordinal < totalCount ? target : nil
  }
}
