internal import Analysis
package import Corpus
internal import Describing
internal import Storage

/// Brings an index in line with a corpus: a full rebuild, unless nothing changed.
package struct Indexer {
  /// Where the index is.
  package let directory: IndexDirectory

  /// How many bytes of memory the documents of a segment may take before it is written; but one
  /// document is never split.
  package let segmentCapacity: Int

  /// How texts are read.
  package let options: IndexingOptions

  private let progress: (IndexProgress) -> Void

  /// An indexer that tells its progress after every file.
  package init(
    _ directory: IndexDirectory, segmentCapacity: Int = 256 << 20,
    options: IndexingOptions = IndexingOptions(),
    progress: @escaping (IndexProgress) -> Void = { _ in }
  ) {
    self.directory = directory
    self.segmentCapacity = segmentCapacity
    self.options = options
    self.progress = progress
  }

  /// Indexes all files below the roots, or finds that the index holds just these.
  ///
  /// The commit's content depends on the files' names and bytes and on the options alone. Readers see the old commit
  /// until the new one is whole.
  ///
  /// `rebuilding` makes the commit even if nothing changed.
  package func run(
    _ roots: [CorpusRoot], rebuilding: Bool = false
  ) throws(IndexError) -> IndexReport {
    let found = try find(roots)
    let (table, diagnostics) = MetadataTable.read(found, options: options.reading)
    let describer = Describer(table: table)
    var report = IndexReport(found)
    report.diagnostics += diagnostics
    if !rebuilding, let unchanged = unchangedReport(of: found, by: describer, report) {
      return unchanged
    }
    return try rebuild(found, by: describer, report)
  }

  private func find(_ roots: [CorpusRoot]) throws(IndexError) -> FileListing {
    do {
      return try DirectoryWalk.walk(roots: roots, excluding: directory.path)
    } catch {
      throw .corpus(error)
    }
  }

  /// The report on an index that holds just these files; `nil` when it does not, or when it is
  /// not certain that a power cut would leave it so (the last sync of its commit may have failed).
  private func unchangedReport(
    of found: FileListing, by describer: Describer, _ initial: IndexReport
  ) -> IndexReport? {
    guard let snapshot = try? Snapshot(directory),
      snapshot.manifest.isRepaired == options.isRepairing
    else { return nil }
    guard snapshot.words != nil || WordTable.folded == nil else { return nil }
    guard var indexed = try? IndexedFiles(snapshot) else { return nil }
    var report = initial
    for (number, file) in found.files.enumerated() {
      tell(.comparing, number, of: found)
      for document in load(file, by: describer, report: &report).documents {
        guard indexed.removeFirst(document.description) else { return nil }
      }
    }
    guard indexed.isEmpty, (try? directory.disk.syncDirectory(directory.path)) != nil
    else { return nil }
    restoreWords(of: snapshot)
    report.finish(snapshot.manifest, outcome: .unchanged)
    return report
  }

  /// Writes a word table that is missing or damaged anew, where that is possible.
  private func restoreWords(of snapshot: Snapshot) {
    let file = WordTableFile(directory)
    guard snapshot.words != nil, (try? file.table(isChecked: true)) == nil,
      let lock = try? directory.disk.lock(directory.path)
    else { return }
    try? keep(WordTable.folded)
    withExtendedLifetime(lock) {}
  }

  private func rebuild(
    _ found: FileListing, by describer: Describer, _ initial: IndexReport
  ) throws(IndexError) -> IndexReport {
    var report = initial
    let words = WordTableFile(directory).tableOrNew(isChecked: true)
    var commit = try IndexCommit.begin(
      in: directory, analyzer: Analyzer.identity(words: words), isRepaired: options.isRepairing)
    do {
      try keep(words)
      try addSegments(found, words, by: describer, to: &commit, report: &report)
    } catch {
      commit.abandon()
      throw error
    }
    report.finish(try commit.finish(), outcome: .committed)
    return report
  }

  /// Keeps the word table beside the index, for searches.
  private func keep(_ words: WordTable?) throws(IndexError) {
    guard let words else { return }
    try storing { () throws(StorageError) in try WordTableFile(directory).write(words) }
  }

  private func addSegments(
    _ found: FileListing, _ words: WordTable?, by describer: Describer,
    to commit: inout IndexCommit, report: inout IndexReport
  ) throws(IndexError) {
    var analyzer = try analyzing { () throws(AnalysisError) in try Analyzer(words: words) }
    var builder = SegmentBuilder()
    for (number, file) in found.files.enumerated() {
      tell(.indexing, number, of: found)
      for document in load(file, by: describer, report: &report).documents {
        try add(document, to: &builder, with: &analyzer, report: &report)
        if builder.memorySize >= segmentCapacity { try spill(&builder, to: &commit) }
      }
    }
    if !builder.isEmpty { try spill(&builder, to: &commit) }
  }

  /// Reads a file and counts it; what cannot be indexed is told in the report.
  private func load(
    _ file: FoundFile, by describer: Describer, report: inout IndexReport
  ) -> LoadedFile {
    let loaded = LoadedFile(file, options: options, describer: describer)
    report.add(loaded)
    return loaded
  }

  private func add(
    _ document: LoadedFile.Document, to builder: inout SegmentBuilder,
    with analyzer: inout Analyzer, report: inout IndexReport
  ) throws(IndexError) {
    let text: AnalyzedText
    do { text = try analyzer.analyze(document.source, repairs: document.repairs) } catch {
      throw .analysis(error)
    }
    builder.add(document.description, text)
  }

  private func spill(
    _ builder: inout SegmentBuilder, to commit: inout IndexCommit
  ) throws(IndexError) {
    try commit.add(builder)
    builder = SegmentBuilder()
  }

  private func tell(_ phase: IndexProgress.Phase, _ fileCount: Int, of found: FileListing) {
    progress(
      IndexProgress(phase: phase, fileCount: fileCount, totalFileCount: found.files.count))
  }
}
