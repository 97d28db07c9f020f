internal import Indexing
internal import Storage

/// A walk over the documents of a ranked term.
///
/// What is asked of it at every step is kept beside the cursor: asking an element of an array for a stored
/// value copies nothing.
struct TermWalk {
  /// The number of no document.
  static let end = UInt32.max

  /// The document where the walk stands.
  private(set) var document: UInt32 = 0

  /// How often the term is in it.
  private(set) var frequency = 0

  /// How much the term's gain counts.
  let weight: Double

  /// No document earns more by the term.
  let bound: Double

  private let averageLength: Double
  private var cursor: PostingCursor

  /// The documents of a term in a segment; `nil` when there are none.
  init?(
    _ term: WeightedTerm, averageLength: Double, segment: Segment
  ) throws(StorageError) {
    guard let cursor = try term.term.cursor(in: segment) else { return nil }
    self.cursor = cursor
    self.averageLength = averageLength
    weight = term.weight
    bound =
      weight * Self.greatestGain(try cursor.greatestImpact(), averageLength: averageLength)
    read()
  }

  private static func greatestGain(_ impact: ImpactBound?, averageLength: Double) -> Double {
    guard let impact, let frequency = impact.frequency else { return BM25.greatestGain }
    let norm = BM25.norm(length: impact.tokens, averageLength: averageLength)
    return BM25.gain(frequency: frequency, norm: norm)
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

  /// What the document at hand, and those of its block, can earn by the term at most.
  mutating func boundOfBlock() throws(StorageError) -> Double {
    guard let impact = try cursor.impactOfBlock() else { return bound }
    return weight * Self.greatestGain(impact, averageLength: averageLength)
  }
}
