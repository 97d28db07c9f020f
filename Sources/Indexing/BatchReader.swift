internal import Analysis
internal import Corpus
internal import Describing
internal import Storage

/// Reads files and makes a run of those whose documents are others than in the index, to be merged with
/// the runs of other batches.
///
/// The run depends on the files and on the index alone.
struct BatchReader: Sendable {
  /// What became of a file.
  struct Outcome: Sendable {
    let candidate: UpdatePlan.Candidate
    /// The hash of its bytes; `nil` when it could not be read.
    var fingerprint: Fingerprint?
    /// Whether the index holds its documents as they are.
    var isUnchanged = false
    /// How many documents were made of it.
    var documentCount = 0
    /// Whether there was something to tell of it, so that it is to be read again next time.
    var hasDiagnostics = false
  }

  /// The file of a run; a batch without new documents has none.
  struct RunFile: Sendable {
    let name: String
    /// Bytes.
    let size: Int
  }

  /// What became of a batch.
  struct Result: Sendable {
    var outcomes: [Outcome] = []
    var report = IndexReport()
    var run: RunFile?
  }

  let options: IndexingOptions
  /// Whether the runs hold the texts.
  let isStoring: Bool
  let describer: Describer
  /// The commit whose documents are compared; `nil` when all is made anew.
  let previous: Snapshot?

  /// Reads a batch; `write` writes the run that was made, if any document was.
  func read(
    _ batch: ArraySlice<UpdatePlan.Candidate>, with analyzer: inout Analyzer,
    tell: () -> Void, write: (inout RunBuilder) throws(IndexError) -> RunFile
  ) throws(IndexError) -> Result {
    var result = Result()
    var builder = RunBuilder(isStoring: isStoring)
    for candidate in batch {
      let outcome = try read(candidate, with: &analyzer, into: &builder, &result.report)
      result.outcomes.append(outcome)
      tell()
    }
    if !builder.isEmpty { result.run = try write(&builder) }
    return result
  }

  private func read(
    _ candidate: UpdatePlan.Candidate, with analyzer: inout Analyzer,
    into builder: inout RunBuilder, _ report: inout IndexReport
  ) throws(IndexError) -> Outcome {
    let (outcome, documents) = try compare(candidate, &report)
    guard !outcome.isUnchanged else { return outcome }
    for document in documents { try add(document, to: &builder, with: &analyzer) }
    return outcome
  }

  /// Reads a file, tells of it, and compares its documents with those in the index.
  func compare(
    _ candidate: UpdatePlan.Candidate, _ report: inout IndexReport
  ) throws(IndexError) -> (outcome: Outcome, documents: [LoadedFile.Document]) {
    var outcome = Outcome(candidate: candidate)
    let raw: RawFile
    do throws(Diagnostic) { raw = try RawFile(reading: candidate.file) } catch {
      report.diagnostics.append(error)
      outcome.hasDiagnostics = true
      return (outcome, [])
    }
    let fingerprint = Fingerprint(of: raw.bytes)
    outcome.fingerprint = fingerprint
    let loaded = LoadedFile(
      raw, fingerprint, of: candidate.file, options: options, describer: describer)
    report.add(loaded)
    outcome.hasDiagnostics = !loaded.diagnostics.isEmpty
    outcome.documentCount = loaded.documents.count
    outcome.isUnchanged = try isIndexed(loaded, at: candidate.place)
    return (outcome, loaded.documents)
  }

  /// Whether the index holds just these documents of a file.
  private func isIndexed(
    _ loaded: LoadedFile, at place: IndexedFiles.Place?
  ) throws(IndexError) -> Bool {
    guard let place, let previous, place.documents.count == loaded.documents.count else {
      return false
    }
    let store = previous.segments[place.segment].documents
    for (ordinal, document) in zip(place.documents, loaded.documents) {
      let isSame = try storing { () throws(StorageError) in
        let indexed = try store.description(of: DocumentID(ordinal))
        guard indexed == document.description else { return false }
        return try store.mayBe(document.source, textOf: DocumentID(ordinal))
      }
      guard isSame else { return false }
    }
    return true
  }

  private func add(
    _ document: LoadedFile.Document, to builder: inout RunBuilder,
    with analyzer: inout Analyzer
  ) throws(IndexError) {
    let text = try analyzing { () throws(AnalysisError) in
      try analyzer.analyze(document.source, repairs: document.repairs)
    }
    builder.add(document.description, text)
  }
}
