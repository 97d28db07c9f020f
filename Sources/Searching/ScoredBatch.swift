internal import Indexing
internal import Storage

/// Some documents of a segment, ascending, whose scores are worked out together, term by term: fewer steps
/// between lists, and those that fall behind are dropped on the way.
struct ScoredBatch {
  /// How many documents there are at most.
  static let capacity = 128

  /// What is known of a document.
  private struct Entry {
    /// Its place among all that were there at first: where its gains are.
    let slot: Int
    /// How many occurrences it needs for half of what a term can gain.
    let norm: Double
    /// What it has gained so far.
    var sum = 0.0
  }

  /// Those that are left.
  private(set) var documents: [UInt32] = []
  private var entries: [Entry] = []
  private var tokens: [UInt32] = []

  /// How many are left.
  var count: Int { documents.count }

  /// The sum of a document's gains.
  func sum(at index: Int) -> Double { entries[index].sum }

  /// Puts other documents in place of those that are there; at most `capacity`.
  mutating func fill(
    with candidates: ArraySlice<UInt32>, _ lengths: DocumentLengths, _ norm: BM25.Norm
  ) throws(StorageError) {
    precondition(candidates.count <= Self.capacity, "a batch has room for \(Self.capacity)")
    documents.removeAll(keepingCapacity: true)
    documents.append(contentsOf: candidates)
    tokens.removeAll(keepingCapacity: true)
    try lengths.appendTokens(of: documents, to: &tokens)
    entries.removeAll(keepingCapacity: true)
    entries.reserveCapacity(tokens.count)
    for (slot, count) in tokens.enumerated() {
      entries.append(Entry(slot: slot, norm: norm.of(length: Int(count))))
    }
  }

  /// Adds to the sums what the documents earn by a term of some weight, and sets the numbers of `gains` from
  /// `start` on, at their slots. `frequency` tells how often the term is in the document at an index, which
  /// has a slot.
  @inline(__always)
  mutating func add(
    weight: Double, to gains: inout [Double], at start: Int, frequency: (Int, Int) -> UInt32
  ) {
    var gains = gains.mutableSpan
    var entries = entries.mutableSpan
    for index in entries.indices {
      let slot = entries[index].slot
      let count = Int(frequency(index, slot))
      let gain = weight * BM25.gain(frequency: count, norm: entries[index].norm)
      gains[start &+ slot] = gain
      entries[index].sum += gain
    }
  }

  /// Sets the sums anew: those of the gains of all terms, in their order.
  mutating func addUp(_ gains: [Double], termCount: Int) {
    let gains = gains.span
    var entries = entries.mutableSpan
    for index in entries.indices {
      var sum = 0.0
      let slot = entries[index].slot
      for term in 0..<termCount { sum += gains[term &* Self.capacity &+ slot] }
      entries[index].sum = sum
    }
  }

  /// The score of the document that so many others are not behind; `nil` when there are fewer.
  func score(ofRank rank: Int) -> Double? {
    rank > 0 && rank < count ? entries.map(\.sum).sorted(by: >)[rank - 1] : nil
  }

  /// Drops those whose sum, with what is to come, is certainly below a threshold.
  mutating func drop(below threshold: Double, rest: Double) {
    let kept = Self.keepFirst(&documents, &entries) {
      ($0.sum + rest) * RelevanceScorer.slack >= threshold
    }
    guard kept < documents.count else { return }
    documents.removeSubrange(kept...)
    entries.removeSubrange(kept...)
  }

  /// Moves those that stay to the front; gives how many there are.
  @inline(__always)
  private static func keepFirst(
    _ documents: inout [UInt32], _ entries: inout [Entry], where stays: (Entry) -> Bool
  ) -> Int {
    var documents = documents.mutableSpan
    var entries = entries.mutableSpan
    var kept = 0
    for index in documents.indices where stays(entries[index]) {
      documents[kept] = documents[index]
      entries[kept] = entries[index]
      kept &+= 1
    }
    return kept
  }
}
