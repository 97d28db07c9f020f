internal import Analysis
internal import Storage

/// Checks an index whole: every checksum, every section, and that the posting lists and outlines
/// are just those that the texts give when they are analyzed again.
///
/// Texts that are not stored are read from their files; what a file does not give any more is told and
/// not compared.
///
/// Law: the report does not depend on the number of threads.
package struct Verifier {
  private let directory: IndexDirectory
  private let workers: Workers
  private let progress: (IndexProgress) -> Void

  /// A verifier that tells its progress before every segment.
  package init(
    _ directory: IndexDirectory, workers: Workers = Workers(1),
    progress: @escaping (IndexProgress) -> Void = { _ in }
  ) {
    self.directory = directory
    self.workers = workers
    self.progress = progress
  }

  /// Checks the present commit. Damage is in the report; an error means that there is no index,
  /// or that it cannot be opened at all.
  package func run() throws(IndexError) -> VerifyReport {
    let snapshot = try Snapshot(directory)
    var report = VerifyReport()
    report.generation = snapshot.manifest.generation
    report.isStoring = snapshot.manifest.isStoring
    report.segmentCount = snapshot.segments.count
    report.totals = snapshot.manifest.totals
    let words = words(of: snapshot, report: &report)
    for (number, segment) in snapshot.segments.enumerated() {
      progress(
        IndexProgress(
          phase: .verifying, fileCount: number, totalFileCount: snapshot.segments.count))
      let check = SegmentCheck(
        segment, by: (words: words, repairs: snapshot.manifest.isRepaired), workers: workers)
      let totals = snapshot.manifest.segments[number].totals
      try verify(segment, by: check, totals: totals, report: &report)
    }
    return report
  }

  /// The words to compare with; a damaged word table is told and not used.
  private func words(of snapshot: Snapshot, report: inout VerifyReport) -> WordTable? {
    guard snapshot.words != nil else { return nil }
    if let problem = WordTableFile(directory).problem() { report.problems.append(problem) }
    return WordTableFile(directory).tableOrNew()
  }

  /// A segment whose checksums differ is not looked at further: what it would say is noise.
  private func verify(
    _ segment: Segment, by check: SegmentCheck, totals: SegmentTotals, report: inout VerifyReport
  ) throws(IndexError) {
    let known = report.problems.count
    report.sectionCount += segment.file.identifiers.count
    segment.file.forEachDamagedSection { _, problem in report.problems.append(problem) }
    guard report.problems.count == known else { return }
    do throws(IndexError) {
      let tally = try check.run(totals: totals) { report.add($0) }
      report.postingListCount += tally.lists
      report.occurrenceCount += tally.occurrences
    } catch .storage(let problem) {
      report.problems.append(problem)
    }
  }
}

extension VerifyReport {
  /// Counts documents whose texts could not be had.
  fileprivate mutating func add(_ losses: [StorageError]) {
    lostCount += losses.count
    for loss in losses where !self.losses.contains(loss) { self.losses.append(loss) }
  }
}
