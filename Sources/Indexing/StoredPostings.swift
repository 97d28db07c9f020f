internal import Storage
internal import Synchronization

/// What the posting lists of a segment hold by their own account, for its check.
struct StoredPostings {
  /// Entries of the grams, and blocks of words, that a thread reads one after the other.
  private static let gramsOfJob = 8_192
  private static let blocksOfJob = 512

  private let segment: Segment
  private let lost: [DocumentID]

  /// The postings without those of the texts of some documents, ascending.
  init(_ segment: Segment, without lost: [DocumentID] = []) {
    self.segment = segment
    self.lost = lost
  }

  /// Adds up all lists. Skip data that does not fit the documents of its list is damage: the bounds are
  /// recomputed, see `PostingCursor.checkSkipData`.
  func tally(_ workers: Workers) throws(StorageError) -> PostingTally {
    let jobs = jobs
    let sum = Mutex(PostingTally())
    try workers.forEach(
      jobs.count, makeState: { () throws(StorageError) in () },
      { (number, _) throws(StorageError) in
        let tally = try tally(of: jobs[number])
        sum.withLock { $0.add(tally) }
      })
    return sum.withLock { $0 }
  }

  private enum Job {
    case grams(Range<Int>)
    case words(WordKind, Range<Int>)
  }

  private var jobs: [Job] {
    var jobs = Self.ranges(of: segment.grams.count, size: Self.gramsOfJob).map(Job.grams)
    for kind in WordKind.allCases {
      let blocks = Self.ranges(
        of: segment.parts.dictionary(kind).blockCount, size: Self.blocksOfJob)
      jobs += blocks.map { .words(kind, $0) }
    }
    return jobs
  }

  private static func ranges(of count: Int, size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }

  private func tally(of job: Job) throws(StorageError) -> PostingTally {
    switch job {
    case .grams(let entries): try tally(ofGrams: entries)
    case .words(let kind, let blocks):
      try tally(
        of: blocks, in: segment.parts.dictionary(kind), without: kind == .words ? lost : [])
    }
  }

  private func tally(ofGrams entries: Range<Int>) throws(StorageError) -> PostingTally {
    var tally = PostingTally()
    for index in entries {
      try Self.add(segment.grams.cursor(at: index), without: lost, to: &tally)
    }
    return tally
  }

  private func tally(
    of blocks: Range<Int>, in dictionary: WordDictionary, without lost: [DocumentID]
  ) throws(StorageError) -> PostingTally {
    var tally = PostingTally()
    for block in blocks {
      for entry in try dictionary.entries(ofBlock: block) {
        try Self.add(dictionary.cursor(of: entry), without: lost, to: &tally)
      }
    }
    return tally
  }

  private static func add(
    _ cursor: PostingCursor, without lost: [DocumentID], to tally: inout PostingTally
  ) throws(StorageError) {
    var check = cursor
    tally.add(cursor.blocks.size)
    try check.checkSkipData()
    var cursor = cursor
    for document in lost {
      try cursor.advance(to: document)
      guard cursor.current == document else { continue }
      tally.removePosting(of: try cursor.frequency())
    }
  }
}
