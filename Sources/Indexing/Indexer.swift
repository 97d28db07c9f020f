internal import Analysis
package import Corpus
internal import Describing
internal import Storage
internal import Synchronization

/// Brings an index in line with a corpus, with work in proportion to what changed.
package struct Indexer: Sendable {
  /// How much is taken on trust.
  package enum Mode: Sendable {
    /// Files that the file system says are as they were when they were read last are not read.
    case update
    /// All files are read; those whose content is in the index already are left as they are.
    case checkingContents
    /// All files are read and indexed anew.
    case rebuilding
  }

  /// Where the index is.
  package let directory: IndexDirectory

  /// How texts are read.
  package let options: IndexingOptions

  /// How the work is divided.
  package let layout: IndexLayout

  private let clock: Clock
  private let progress: @Sendable (IndexProgress) -> Void

  /// An indexer that tells its progress after every file, from one thread at a time.
  package init(
    _ directory: IndexDirectory, options: IndexingOptions = IndexingOptions(),
    layout: IndexLayout = IndexLayout(), clock: Clock = .system,
    progress: @escaping @Sendable (IndexProgress) -> Void = { _ in }
  ) {
    self.directory = directory
    self.options = options
    self.layout = layout
    self.clock = clock
    self.progress = progress
  }

  /// Indexes all files below the roots, or finds that the index holds just these.
  ///
  /// What the commit answers depends on the files' names and bytes and on the options alone; an index
  /// made anew has the same bytes, too. Readers see the old commit until the new one is whole.
  package func run(
    _ roots: [CorpusRoot], _ mode: Mode = .update
  ) throws(IndexError) -> IndexReport {
    let corpus = try FoundCorpus(roots, directory, options)
    if let unchanged = try unchangedReport(of: corpus, mode) { return unchanged }
    let commit = try IndexCommit.begin(in: directory)
    let result: IndexUpdate.Result
    do throws(IndexError) {
      // Another writer may have made a commit before the lock was taken.
      let base = UpdateBase(directory, corpus, options, mode, now: clock.now())
      let update = IndexUpdate(self, corpus, base, commit.generation)
      result = try update.run(with: commit, tell: progress)
    } catch {
      commit.abandon()
      throw error
    }
    if let manifest = result.manifest {
      try commit.finish(manifest)
    } else {
      commit.abandon()
      // The last sync of the commit before may have failed.
      try storing { () throws(StorageError) in try directory.disk.syncDirectory(directory.path) }
    }
    result.marks.write(in: directory, of: result.report.generation)
    return result.report
  }

  /// Whether the words that cut the texts of a snapshot, if any did, are kept beside it, whole.
  private func hasWords(of snapshot: Snapshot) -> Bool {
    snapshot.words == nil || (try? WordTableFile(directory).table(isChecked: true)) != nil
  }

  /// The report on an index that holds just these files; `nil` when it may not, or when it is not
  /// certain that a power cut would leave it so (the last sync of its commit may have failed).
  private func unchangedReport(
    of corpus: FoundCorpus, _ mode: Mode
  ) throws(IndexError) -> IndexReport? {
    let base = UpdateBase(directory, corpus, options, mode, now: clock.now())
    guard let previous = base.previous, hasWords(of: previous) else { return nil }
    let reader = BatchReader(
      options: options, isStoring: base.isStoring, describer: corpus.describer, previous: previous)
    let check = UnchangedCheck(reader, base.plan, layout.workers)
    guard let (part, marks) = try check.run(tell: progress),
      (try? directory.disk.syncDirectory(directory.path)) != nil
    else { return nil }
    marks.write(in: directory, of: previous.manifest.generation)
    var report = corpus.report
    report.add(part)
    report.changes.unchanged = base.plan.indexedCount
    report.finish(previous.manifest, outcome: .unchanged)
    return report
  }
}
