internal import Indexing
internal import Storage

/// A walk over the documents of a ranked term, and how much it can add to their scores.
struct TermWalk {
  /// The documents.
  var postings: PostingWalk

  /// How much the term's gain counts.
  let weight: Double

  /// No document earns more by the term.
  let bound: Double

  private let averageLength: Double

  /// The documents of a term in a segment; `nil` when there are none.
  init?(
    _ term: WeightedTerm, averageLength: Double, segment: Segment
  ) throws(StorageError) {
    guard let cursor = try term.term.cursor(in: segment) else { return nil }
    postings = PostingWalk(cursor)
    self.averageLength = averageLength
    weight = term.weight
    bound =
      weight * Self.greatestGain(try cursor.greatestImpact(), averageLength: averageLength)
  }

  private static func greatestGain(_ impact: ImpactBound?, averageLength: Double) -> Double {
    guard let impact, let frequency = impact.frequency else { return BM25.greatestGain }
    let norm = BM25.norm(length: impact.tokens, averageLength: averageLength)
    return BM25.gain(frequency: frequency, norm: norm)
  }

  /// What the document at hand, and those of its block, can earn by the term at most.
  mutating func boundOfBlock() throws(StorageError) -> Double {
    guard let impact = try postings.impactOfBlock() else { return bound }
    return weight * Self.greatestGain(impact, averageLength: averageLength)
  }
}
