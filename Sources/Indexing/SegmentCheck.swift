internal import Analysis
internal import Storage
internal import Synchronization

/// Compares the posting lists and documents of one segment with what its stored texts give when
/// they are analyzed again, some documents at a time, on several threads. The first difference is
/// thrown as damage, the same whatever the number of threads.
///
/// Every posting that the texts give is looked for; and as many are in the lists as were found, so no list
/// has one too many.
struct SegmentCheck {
  /// What a thread compares with; `repairs` tells whether texts are repaired.
  typealias Analysis = (words: WordTable?, repairs: Bool)

  private let segment: Segment
  private let analysis: Analysis
  private let workers: Workers
  private let batchSize: Int

  /// A thread analyzes texts of `batchSize` bytes before it compares them.
  init(
    _ segment: Segment, by analysis: Analysis, workers: Workers = Workers(1),
    batchSize: Int = 8 << 20
  ) {
    self.segment = segment
    self.analysis = analysis
    self.workers = workers
    self.batchSize = batchSize
  }

  /// Checks everything, and tells how much there is; `totals` is what the manifest says of the documents
  /// that were not deleted.
  func run(totals: SegmentTotals) throws(IndexError) -> PostingTally {
    let batches = try storing { () throws(StorageError) in try self.batches() }
    let found = Mutex((tally: PostingTally(), totals: SegmentTotals()))
    try workers.forEach(
      batches.count,
      makeState: { () throws(IndexError) -> Analyzer in
        try analyzing { () throws(AnalysisError) in try Analyzer(words: analysis.words) }
      }
    ) { (number, analyzer) throws(IndexError) in
      var check = BatchCheck(segment, batches[number], repairs: analysis.repairs)
      try check.run(&analyzer)
      found.withLock {
        $0.tally.add(check.found)
        $0.totals.add(check.totals)
      }
    }
    return try compare(found.withLock { $0.tally }, found.withLock { $0.totals }, totals)
  }

  private func compare(
    _ found: PostingTally, _ counted: SegmentTotals, _ totals: SegmentTotals
  ) throws(IndexError) -> PostingTally {
    guard counted == totals else {
      throw .storage(segment.file.damage("the manifest counts other documents"))
    }
    let stored = try storing { () throws(StorageError) in
      try StoredPostings(segment).tally(workers)
    }
    guard stored.hasPostings(of: found) else {
      throw .storage(segment.file.damage("posting lists have postings that no text has"))
    }
    return stored
  }

  /// The documents in ranges whose texts have at least so many bytes, but the last.
  private func batches() throws(StorageError) -> [Range<UInt32>] {
    var batches: [Range<UInt32>] = []
    let end = UInt32(clamping: segment.documents.totalCount)
    var (start, size) = (UInt32(0), 0)
    for document in 0..<end {
      size += try segment.documents.textLength(of: DocumentID(document))
      guard size >= batchSize || document + 1 == end else { continue }
      batches.append(start..<document + 1)
      (start, size) = (document + 1, 0)
    }
    return batches
  }
}
