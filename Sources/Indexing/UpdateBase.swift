internal import Analysis
internal import Storage

/// What an update begins with: the commit before, if it can be built upon, and what is to be read.
struct UpdateBase {
  /// The commit before; `nil` when all is made anew.
  let previous: Snapshot?
  let plan: UpdatePlan
  /// Whether the index is to hold the texts: as the user says, else as before.
  let isStoring: Bool

  /// Seconds for which a file must have been left alone to be known by its times: more than the
  /// coarsest clock of a file system, which is FAT's.
  private static let settlingTime = 3

  /// `now` is in seconds since 1970.
  init(
    _ directory: IndexDirectory, _ corpus: FoundCorpus, _ options: IndexingOptions,
    _ mode: Indexer.Mode, now: Int
  ) {
    isStoring = options.isStoring ?? (try? directory.manifest())?.isStoring ?? true
    let usable =
      mode == .rebuilding ? nil : Self.usableSnapshot(directory, options, isStoring: isStoring)
    let indexed = usable.flatMap { try? IndexedFiles($0) }
    previous = indexed == nil ? nil : usable
    plan = UpdatePlan(
      corpus.files, indexed: indexed,
      known: Self.marks(directory, corpus.basis, of: mode == .update ? previous : nil),
      settled: now - Self.settlingTime)
  }

  /// The marks of a commit, if there is one.
  private static func marks(
    _ directory: IndexDirectory, _ basis: Fingerprint, of snapshot: Snapshot?
  ) -> FileMarks {
    guard let snapshot else { return FileMarks(basis: basis) }
    return FileMarks(in: directory, of: snapshot.manifest.generation, basis: basis)
  }

  /// A snapshot of the same analyzer and options; `nil` also when it cannot be opened.
  private static func usableSnapshot(
    _ directory: IndexDirectory, _ options: IndexingOptions, isStoring: Bool
  ) -> Snapshot? {
    guard let snapshot = try? Snapshot(directory),
      snapshot.manifest.isRepaired == options.isRepairing, snapshot.manifest.isStoring == isStoring,
      snapshot.words != nil || WordTable.folded == nil
    else { return nil }
    return snapshot
  }
}
