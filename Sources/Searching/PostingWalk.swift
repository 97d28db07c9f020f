internal import Indexing
internal import Storage

/// A walk over a posting list that keeps what is asked of it at every step beside the cursor: asking an
/// element of an array for a stored value copies nothing.
struct PostingWalk {
  /// The number of no document.
  static let end = UInt32.max

  /// The document where the walk stands; `end` at the end.
  private(set) var document: UInt32 = Self.end

  /// How often the term is in it.
  private(set) var frequency = 0

  /// How many documents the list has.
  let documentCount: Int

  private var cursor: PostingCursor

  /// Begins where the cursor stands.
  init(_ cursor: PostingCursor) {
    documentCount = cursor.documentCount
    self.cursor = cursor
    read()
  }

  private mutating func read() {
    document = cursor.current?.ordinal ?? Self.end
    frequency = cursor.frequency
  }

  /// Moves on to the next document.
  mutating func advance() throws(StorageError) {
    try cursor.advance()
    read()
  }

  /// Moves on to the first document that is not before `target`.
  mutating func advance(to target: UInt32) throws(StorageError) {
    guard document < target else { return }
    try cursor.advance(to: DocumentID(target))
    read()
  }

  /// Where the term is in the document, ascending.
  mutating func positions() throws(StorageError) -> [UInt32] { try cursor.positions() }

  /// What the documents of the block at hand can add to a score at most; `nil` in a list of one block.
  mutating func impactOfBlock() throws(StorageError) -> ImpactBound? { try cursor.impactOfBlock() }

  /// What any document of the list can add at most; `nil` in a list of one block.
  mutating func greatestImpact() throws(StorageError) -> ImpactBound? {
    try cursor.greatestImpact()
  }

  /// What the documents in a range of numbers can add at most; none is before the document at hand.
  mutating func impact(
    of documents: ClosedRange<UInt32>
  ) throws(StorageError) -> PostingCursor.RangeImpact {
    try cursor.impact(of: documents)
  }

  /// The last document of the block at hand.
  mutating func endOfBlock() -> UInt32 { cursor.lastOfBlock }
}
