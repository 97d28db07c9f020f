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
  private let runNumbers = RunNumbers()

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
      runs: batches.map(\.runs), removing: changes.removed, with: commit, tell: tell)
    result.report.finish(manifest, outcome: .committed)
    result.manifest = manifest
    return result
  }

  /// Keeps the word table beside the index, for searches.
  private func keepWords() throws(IndexError) {
    guard let words else { return }
    try storing { () throws(StorageError) in try WordTableFile(directory).write(words) }
  }

  /// Reads all batches: those of files side by side, a container when all before it are read.
  private func readBatches(
    tell: @escaping @Sendable (IndexProgress) -> Void
  ) throws(IndexError) -> [BatchReader.Result] {
    let count = Mutex(0)
    let total = plan.candidates.count
    let tellOne = { @Sendable in
      count.withLock { count in
        count += 1
        tell(IndexProgress(phase: .indexing, fileCount: count, totalFileCount: total))
      }
    }
    var results: [BatchReader.Result] = []
    var files: [ArraySlice<UpdatePlan.Candidate>] = []
    let batchSize = layout.batchSize(reading: plan.candidateSize)
    for batch in plan.batches(ofSize: batchSize) {
      switch batch {
      case .files(let batch): files.append(batch)
      case .container(let candidate):
        results += try read(files, telling: tellOne)
        files = []
        results.append(try read(candidate, telling: tellOne))
      }
    }
    return results + (try read(files, telling: tellOne))
  }

  private func read(
    _ batches: [ArraySlice<UpdatePlan.Candidate>], telling tell: @Sendable () -> Void
  ) throws(IndexError) -> [BatchReader.Result] {
    let results = Mutex([BatchReader.Result?](repeating: nil, count: batches.count))
    try layout.workers.forEach(batches.count, makeState: makeAnalyzer) {
      (number, analyzer) throws(IndexError) in
      let result = try reader.read(batches[number], with: &analyzer, tell: tell) {
        (builder) throws(IndexError) in try write(&builder)
      }
      results.withLock { $0[number] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  private func read(
    _ container: UpdatePlan.Candidate, telling tell: @Sendable () -> Void
  ) throws(IndexError) -> BatchReader.Result {
    let result = try reader.read(
      container, by: layout.workers, partSize: layout.batchSize, makeAnalyzer: makeAnalyzer
    ) { (builder) throws(IndexError) in try write(&builder) }
    tell()
    return result
  }

  @Sendable private func makeAnalyzer() throws(IndexError) -> Analyzer {
    try analyzing { () throws(AnalysisError) in try Analyzer(words: words) }
  }

  /// Writes a run; it need not outlive a power cut.
  private func write(
    _ builder: inout RunBuilder
  ) throws(IndexError) -> BatchReader.RunFile {
    let name = IndexDirectory.runName(generation: generation, number: runNumbers.take())
    return try storing { () throws(StorageError) in
      let summary = try directory.disk.write(directory.path.appending(name), isLasting: false) {
        (file) throws(StorageError) in try builder.write(to: file)
      }
      return BatchReader.RunFile(name: name, size: summary.size)
    }
  }

  private func manifest(
    runs: [[BatchReader.RunFile]], removing removed: [IndexedFiles.Place],
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

/// Numbers for the names of runs, each given once.
private final class RunNumbers: Sendable {
  private let next = Atomic(0)

  func take() -> Int { next.add(1, ordering: .relaxed).oldValue }
}
