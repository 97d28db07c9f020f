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

  /// What any document in a range of numbers can earn by the term at most.
  mutating func bound(of documents: ClosedRange<UInt32>) throws(StorageError) -> Double {
    switch try postings.impact(of: documents) {
    case .none: 0
    case .unknown: bound
    case .atMost(let impact):
      min(bound, weight * Self.greatestGain(impact, averageLength: averageLength))
    }
  }

  /// The walks over those terms that are in a segment, each with its place among all, the least bounds
  /// first.
  static func walks(
    of terms: [WeightedTerm], averageLength: Double, segment: Segment
  ) throws(StorageError) -> [(walk: TermWalk, place: Int)] {
    var placed: [(walk: TermWalk, place: Int)] = []
    for (place, term) in terms.enumerated() {
      let walk = try TermWalk(term, averageLength: averageLength, segment: segment)
      if let walk { placed.append((walk, place)) }
    }
    return placed.sorted { ($0.walk.bound, $0.place) < ($1.walk.bound, $1.place) }
  }
}
