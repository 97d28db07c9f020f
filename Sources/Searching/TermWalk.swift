internal import Indexing
internal import Storage

/// A walk over the documents of a ranked term, and how much it can add to their scores.
struct TermWalk {
  /// The documents.
  var postings: PostingCursor

  /// How much the term's gain counts.
  let weight: Double

  /// No document in each of some windows earns more by the term.
  let bounds: [Double]

  /// No document in any of them earns more.
  let bound: Double

  /// How much less than by the mean of its segment a burden may be by that of all documents.
  private let scale: Double

  /// The documents of a term in a segment; `windows` are ascending and apart.
  init(
    _ blocks: PostingBlocks, weight: Double, averageLength: Double,
    windows: [ClosedRange<UInt32>]
  ) throws(StorageError) {
    postings = PostingCursor(before: blocks)
    self.weight = weight
    let scale = min(1, max(1, try blocks.meanTokens()) / max(1, averageLength))
    self.scale = scale
    bounds = try blocks.leastBurdens(in: windows).map { burden in
      weight * BM25.greatestGain(burden: burden * scale)
    }
    bound = bounds.max() ?? 0
  }

  /// What the document at hand, and those of its block, can earn by the term at most.
  func boundOfBlock() throws(StorageError) -> Double {
    min(bound, weight * BM25.greatestGain(burden: try postings.burdenOfBlock() * scale))
  }

  /// Sets `gains`, from index `start` on, to what each of the documents of a batch earns by the term, and
  /// adds it to the sums. `frequencies` has room for a number for each.
  mutating func addGains(
    to batch: inout ScoredBatch, at start: Int, in gains: inout [Double],
    _ frequencies: inout [UInt32], _ span: inout FrequencySpan
  ) throws(StorageError) {
    try postings.readFrequencies(of: batch.documents, into: &frequencies, &span)
    let frequencies = frequencies.span
    batch.add(weight: weight, to: &gains, at: start) { index, _ in frequencies[index] }
  }

  /// The same by frequencies that are known, those of the documents in their slots.
  func addGains(
    to batch: inout ScoredBatch, at start: Int, in gains: inout [Double],
    by frequencies: ArraySlice<UInt32>
  ) {
    let frequencies = frequencies.span
    batch.add(weight: weight, to: &gains, at: start) { _, slot in frequencies[slot] }
  }
}
