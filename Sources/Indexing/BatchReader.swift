internal import Analysis
internal import Corpus
internal import Describing
internal import Storage
internal import Synchronization

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
    /// The runs of its documents, in their order.
    var runs: [RunFile] = []
  }

  let options: IndexingOptions
  /// Whether the runs hold the texts.
  let isStoring: Bool
  let describer: Describer
  /// The commit whose documents are compared; `nil` when all is made anew.
  let previous: Snapshot?

  /// Reads files; `write` writes the run that was made, if any document was.
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
    if !builder.isEmpty { result.runs = [try write(&builder)] }
    return result
  }

  /// Reads a file part by part, each of which one of the workers makes into a run of about `partSize` bytes
  /// of text. `write` writes a run.
  ///
  /// Memory: the file, and for each worker two parts and a run.
  func read(
    _ candidate: UpdatePlan.Candidate, by workers: Workers, partSize: Int,
    makeAnalyzer: @Sendable () throws(IndexError) -> Analyzer,
    write: @Sendable (inout RunBuilder) throws(IndexError) -> RunFile
  ) throws(IndexError) -> Result {
    var result = Result()
    var (outcome, file) = try open(candidate, &result.report)
    if let file, !outcome.isUnchanged {
      var tally = FileTally()
      var told: [Diagnostic] = []
      let parts = Mutex<[Int: (FileTally, RunFile?)]>([:])
      try workers.forEach(
        of: { give in told = file.forEachPart(ofSize: partSize, give) }, makeState: makeAnalyzer
      ) { (part: TextPart, analyzer) throws(IndexError) in
        let made = try read(part, of: file, with: &analyzer, write)
        parts.withLock { $0[part.number] = made }
      }
      for (_, (part, run)) in parts.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
        tally.add(part)
        if let run { result.runs.append(run) }
      }
      tally.tellFirst(told)
      outcome.add(tally)
      result.report.add(tally)
    }
    result.outcomes = [outcome]
    return result
  }

  /// Makes a run of a part of a file.
  private func read(
    _ part: TextPart, of file: CorpusFile, with analyzer: inout Analyzer,
    _ write: (inout RunBuilder) throws(IndexError) -> RunFile
  ) throws(IndexError) -> (FileTally, RunFile?) {
    var (tally, builder) = (FileTally(), RunBuilder(isStoring: isStoring))
    for (index, text) in part.texts.enumerated() {
      let number = part.firstText + index
      try add(text, number: number, of: file, to: &builder, with: &analyzer, counting: &tally)
    }
    return (tally, builder.isEmpty ? nil : try write(&builder))
  }

  private func read(
    _ candidate: UpdatePlan.Candidate, with analyzer: inout Analyzer,
    into builder: inout RunBuilder, _ report: inout IndexReport
  ) throws(IndexError) -> Outcome {
    var (outcome, file) = try open(candidate, &report)
    guard let file, !outcome.isUnchanged else { return outcome }
    var tally = FileTally()
    try forEachText(of: file, counting: &tally) { (text, number, tally) throws(IndexError) in
      try add(text, number: number, of: file, to: &builder, with: &analyzer, counting: &tally)
    }
    outcome.add(tally)
    report.add(tally)
    return outcome
  }

  /// Compares the documents of a file with those in the index, and tells of it.
  func compare(
    _ candidate: UpdatePlan.Candidate, _ report: inout IndexReport
  ) throws(IndexError) -> Outcome {
    var (outcome, file) = try open(candidate, &report)
    guard let file, !outcome.isUnchanged, candidate.place == nil else { return outcome }
    // What is not in the index is no change when it has no documents.
    var tally = FileTally()
    try forEachText(of: file, counting: &tally) { (text, number, tally) throws(IndexError) in
      let (documents, diagnostics) = file.documents(of: text, number: number)
      tally.add(text, documents, diagnostics)
    }
    outcome.add(tally)
    report.add(tally)
    return outcome
  }

  /// Reads the bytes of a file, and if the index holds documents of such bytes, its texts to compare their
  /// documents. Tells of what cannot be read and of what is unchanged.
  private func open(
    _ candidate: UpdatePlan.Candidate, _ report: inout IndexReport
  ) throws(IndexError) -> (outcome: Outcome, file: CorpusFile?) {
    var outcome = Outcome(candidate: candidate)
    let file: CorpusFile
    do throws(Diagnostic) {
      file = try CorpusFile(reading: candidate.file, options: options, describer: describer)
    } catch {
      report.diagnostics.append(error)
      outcome.hasDiagnostics = true
      return (outcome, nil)
    }
    outcome.fingerprint = file.fingerprint
    guard
      var comparison = IndexedComparison(candidate.place, in: previous, file.fingerprint)
    else { return (outcome, file) }
    var tally = FileTally()
    try forEachText(of: file, counting: &tally) { (text, number, tally) throws(IndexError) in
      let (documents, diagnostics) = file.documents(of: text, number: number)
      tally.add(text, documents, diagnostics)
      for document in documents {
        try storing { () throws(StorageError) in try comparison.take(document) }
      }
    }
    outcome.isUnchanged = comparison.isUnchanged
    guard outcome.isUnchanged else { return (outcome, file) }
    outcome.add(tally)
    report.add(tally)
    return (outcome, file)
  }

  /// Gives the texts of a file up to the first error, which is thrown, and counts what is told of the file.
  private func forEachText(
    of file: CorpusFile, counting tally: inout FileTally,
    _ body: (SourceText, Int, inout FileTally) throws(IndexError) -> Void
  ) throws(IndexError) {
    var (number, failure) = (0, IndexError?.none)
    let told = file.forEachText { text in
      guard failure == nil else { return }
      do throws(IndexError) { try body(text, number, &tally) } catch { failure = error }
      number += 1
    }
    if let failure { throw failure }
    tally.tellFirst(told)
  }

  /// Adds the documents of a text to a run.
  private func add(
    _ text: SourceText, number: Int, of file: CorpusFile, to builder: inout RunBuilder,
    with analyzer: inout Analyzer, counting tally: inout FileTally
  ) throws(IndexError) {
    let (documents, diagnostics) = file.documents(of: text, number: number)
    tally.add(text, documents, diagnostics)
    for document in documents {
      let text = try analyzing { () throws(AnalysisError) in
        try analyzer.analyze(document.source, repairs: document.repairs)
      }
      builder.add(document.description, text)
    }
  }
}

extension BatchReader.Outcome {
  /// Takes what was counted of the file.
  fileprivate mutating func add(_ tally: FileTally) {
    documentCount = tally.documentCount
    hasDiagnostics = !tally.diagnostics.isEmpty
  }
}

extension CorpusFile {
  /// Gives the texts in parts of about so many bytes; answers what is to be told of the reading.
  fileprivate func forEachPart(ofSize size: Int, _ give: (TextPart) -> Void) -> [Diagnostic] {
    var part = TextPart()
    let told = forEachText { text in
      part.add(text)
      guard part.size >= size else { return }
      let next = TextPart(after: part)
      give(part)
      part = next
    }
    if !part.texts.isEmpty { give(part) }
    return told
  }
}
