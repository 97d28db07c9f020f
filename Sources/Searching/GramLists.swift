internal import Analysis
internal import Indexing
internal import Storage

/// The lists of grams that documents must be in, all of them: they may hold the texts then.
struct GramLists {
  /// The lists, the rarest first.
  private var lists: [PostingCursor] = []

  /// The terms that ranking knows them by.
  private(set) var terms: [RankedTerm] = []

  /// Indices of candidates that go on to the next list.
  private var kept: [Int] = []

  /// The lists of some texts, each once.
  init(_ patterns: [GramPattern]) {
    var parts: [(term: RankedTerm, list: PostingCursor)] = []
    for (term, list) in patterns.flatMap(\.unread) where !parts.contains(where: { $0.term == term })
    {
      parts.append((term, list))
    }
    parts.sort { $0.list.documentCount < $1.list.documentCount }
    terms = parts.map(\.term)
    lists = parts.map(\.list)
  }

  /// How many documents there are at most.
  var documentCount: Int { lists.first?.documentCount ?? 0 }

  /// The documents of the blocks of the rarest list: in each at most as many as a batch takes.
  func windows() throws(StorageError) -> [ClosedRange<UInt32>] {
    try lists.first?.blocks.ranges() ?? []
  }

  /// Puts the documents of a window that are in all lists in place of those that are in `candidates`, with
  /// the frequencies of the terms.
  mutating func read(
    _ window: ClosedRange<UInt32>, into candidates: inout Candidates, _ span: inout FrequencySpan
  ) throws(StorageError) {
    candidates.removeAll()
    guard !lists.isEmpty else { return }
    try lists[0].appendPostings(in: window, to: &candidates.documents, &candidates.frequencies[0])
    for number in lists.indices.dropFirst() where !candidates.documents.isEmpty {
      try keepThose(ofList: number, in: &candidates, &span)
    }
  }

  private mutating func keepThose(
    ofList number: Int, in candidates: inout Candidates, _ span: inout FrequencySpan
  ) throws(StorageError) {
    let count = candidates.documents.count
    candidates.frequencies[number].append(contentsOf: repeatElement(0, count: count))
    try lists[number].readFrequencies(
      of: candidates.documents, into: &candidates.frequencies[number], &span)
    kept.removeAll(keepingCapacity: true)
    for index in 0..<count where candidates.frequencies[number][index] > 0 { kept.append(index) }
    candidates.keep(kept, termCount: number + 1)
  }
}
