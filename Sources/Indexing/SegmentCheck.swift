internal import Analysis
internal import Storage
internal import Synchronization

/// Compares the posting lists and documents of one segment with what its texts give when
/// they are analyzed again, some documents at a time, on several threads. The first difference is
/// thrown as damage, the same whatever the number of threads.
///
/// Every posting that the texts give is looked for; and as many are in the lists as were found, so no list
/// has one too many. Of documents whose texts are lost (`OriginalLoss`) the fields alone are compared, and
/// the postings of their texts are left out of the count.
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
  /// that were not deleted. What is lost of these is told, in their order.
  func run(
    totals: SegmentTotals, losing tell: ([StorageError]) -> Void = { _ in }
  ) throws(IndexError) -> PostingTally {
    let batches = try storing { () throws(StorageError) in
      try segment.lengths.checkSum()
      return try self.batches()
    }
    let found = Mutex((tally: PostingTally(), totals: SegmentTotals(), lost: [LostText]()))
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
        $0.lost += check.lost
      }
    }
    let (tally, counted, unordered) = found.withLock { $0 }
    let lost = unordered.sorted { $0.document < $1.document }
    tell(lost.filter { !segment.deleted.contains($0.document) }.map(\.reason))
    return try compare(tally, counted, totals, without: lost.map(\.document))
  }

  private func compare(
    _ found: PostingTally, _ counted: SegmentTotals, _ totals: SegmentTotals,
    without lost: [DocumentID]
  ) throws(IndexError) -> PostingTally {
    guard counted == totals else {
      throw .storage(segment.file.damage("the manifest counts other documents"))
    }
    let stored = try storing { () throws(StorageError) in
      try StoredPostings(segment, without: lost).tally(workers)
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
