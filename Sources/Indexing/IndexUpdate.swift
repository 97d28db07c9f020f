internal import Analysis
internal import Corpus
internal import Storage
internal import Synchronization
internal import SystemPackage

/// The work between the beginning and the end of a commit: reads what may have changed, and makes
/// segments of it.
struct IndexUpdate: Sendable {
  /// What came of it.
  struct Result {
    var report: IndexReport
    /// `nil` when nothing changed.
    var manifest: Manifest?
    var marks: FileMarks
  }

  private let directory: IndexDirectory
  private let layout: IndexLayout
  private let reader: BatchReader
  private let plan: UpdatePlan
  private let initialReport: IndexReport
  private let generation: UInt64
  private let words: WordTable?

  init(
    _ indexer: Indexer, _ corpus: FoundCorpus, _ base: UpdateBase, _ generation: UInt64
  ) {
    directory = indexer.directory
    layout = indexer.layout
    reader = BatchReader(
      options: indexer.options, isStoring: base.isStoring, describer: corpus.describer,
      previous: base.previous)
    plan = base.plan
    initialReport = corpus.report
    self.generation = generation
    words = WordTableFile(directory).tableOrNew()
  }

  /// Reads and writes; the commit is to be ended by the caller.
  func run(
    with commit: borrowing IndexCommit, tell: @escaping @Sendable (IndexProgress) -> Void
  ) throws(IndexError) -> Result {
    try keepWords()
    let batches = try readBatches(tell: tell)
    var result = Result(
      report: initialReport, manifest: nil, marks: plan.marks)
    for batch in batches { result.report.add(batch.report) }
    let outcomes = batches.flatMap(\.outcomes)
    for outcome in outcomes { result.marks.add(outcome) }
    let changes = FileChanges(outcomes, gone: plan.gone, unchangedCount: plan.unchangedCount)
    result.report.changes = changes.counts
    if changes.isEmpty, let previous = reader.previous {
      result.report.finish(previous.manifest, outcome: .unchanged)
      return result
    }
    let manifest = try manifest(
      runs: batches.compactMap(\.run), removing: changes.removed, with: commit, tell: tell)
    result.report.finish(manifest, outcome: .committed)
    result.manifest = manifest
    return result
  }

  /// Keeps the word table beside the index, for searches.
  private func keepWords() throws(IndexError) {
    guard let words else { return }
    try storing { () throws(StorageError) in try WordTableFile(directory).write(words) }
  }

  private func readBatches(
    tell: @escaping @Sendable (IndexProgress) -> Void
  ) throws(IndexError) -> [BatchReader.Result] {
    let batches = plan.batches(ofSize: layout.batchSize)
    let results = Mutex([BatchReader.Result?](repeating: nil, count: batches.count))
    let fileCount = Mutex(0)
    let total = plan.candidates.count
    try layout.workers.forEach(
      batches.count,
      makeState: { () throws(IndexError) in
        try analyzing { () throws(AnalysisError) in try Analyzer(words: words) }
      },
      { (number, analyzer) throws(IndexError) in
        let result = try reader.read(batches[number], with: &analyzer) {
          fileCount.withLock { count in
            count += 1
            tell(IndexProgress(phase: .indexing, fileCount: count, totalFileCount: total))
          }
        } write: { (builder) throws(IndexError) in
          try write(&builder, number: number)
        }
        results.withLock { $0[number] = result }
      })
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Writes a run; it need not outlive a power cut.
  private func write(
    _ builder: inout RunBuilder, number: Int
  ) throws(IndexError) -> BatchReader.RunFile {
    let name = IndexDirectory.runName(generation: generation, number: number)
    return try storing { () throws(StorageError) in
      let summary = try directory.disk.write(directory.path.appending(name), isLasting: false) {
        (file) throws(StorageError) in try builder.write(to: file)
      }
      return BatchReader.RunFile(name: name, size: summary.size)
    }
  }

  private func manifest(
    runs: [BatchReader.RunFile], removing removed: [IndexedFiles.Place],
    with commit: borrowing IndexCommit, tell: (IndexProgress) -> Void
  ) throws(IndexError) -> Manifest {
    let live = try LiveSegments(reader.previous, removing: removed)
    let merge = SegmentMerge(live.entries, runs: runs, in: directory, layout: layout)
    tell(IndexProgress(phase: .merging, fileCount: 0, totalFileCount: 0))
    return Manifest(
      generation: generation, analyzer: Analyzer.identity(words: words),
      isRepaired: reader.options.isRepairing, isStoring: reader.isStoring,
      segments: try merge.run(with: commit))
  }
}
