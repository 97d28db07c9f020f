internal import Indexing
internal import Storage

/// Documents that are in the lists of any of some alternatives.
struct GramUnion {
  /// How many documents a window of several alternatives should have, about.
  private static let windowCount = 96

  private var alternatives: [GramLists]

  /// The terms whose frequencies are seen on the way: of one alternative all, of several those that are one
  /// list each, for which every document of the term is met.
  let terms: [RankedTerm]

  /// Of several: the numbers of those that are one list each, in the order of the terms.
  private var complete: [Int] = []
  /// The documents of each in the window at hand.
  private var found: [Candidates] = []
  private var documents = DocumentUnion()

  /// The documents of some alternatives.
  init(_ alternatives: [GramLists]) {
    self.alternatives = alternatives
    if alternatives.count == 1 {
      terms = alternatives[0].terms
    } else {
      found = alternatives.map { Candidates(termCount: $0.terms.count) }
      complete = alternatives.indices.filter { alternatives[$0].terms.count == 1 }
      terms = complete.map { alternatives[$0].terms[0] }
    }
  }

  /// Ranges of documents to read one after the other: the blocks of the rarest list; of several alternatives
  /// ranges of the same width, with about as many documents each as there should be.
  func windows(documentCount count: Int) throws(StorageError) -> [ClosedRange<UInt32>] {
    guard alternatives.count != 1 else { return try alternatives[0].windows() }
    let found = alternatives.reduce(0) { $0 + $1.documentCount }
    guard found > 0 else { return [] }
    let width = max(1, count / found) * Self.windowCount
    return stride(from: 0, to: count, by: width).map { start in
      UInt32(start)...UInt32(min(count, start + width) - 1)
    }
  }

  /// Puts the documents of a window in place of those that are in `candidates`, with the frequencies of the
  /// terms.
  mutating func read(
    _ window: ClosedRange<UInt32>, into candidates: inout Candidates, _ span: inout FrequencySpan
  ) throws(StorageError) {
    guard alternatives.count != 1 else {
      return try alternatives[0].read(window, into: &candidates, &span)
    }
    documents.begin(window)
    for index in alternatives.indices {
      try alternatives[index].read(window, into: &found[index], &span)
      documents.insert(found[index].documents)
    }
    documents.take(into: &candidates.documents)
    for (row, index) in complete.enumerated() {
      candidates.setFrequencies(ofTerm: row, from: found[index])
    }
  }
}
