internal import Analysis
internal import Storage

/// Checks an index whole: every checksum, every section, and that the posting lists and outlines
/// are just those that the texts give when they are analyzed again.
///
/// Texts that are not stored are read from their files; what a file does not give any more is told and
/// not compared.
package struct Verifier {
  private let directory: IndexDirectory
  private let progress: (IndexProgress) -> Void

  /// A verifier that tells its progress after every segment.
  package init(
    _ directory: IndexDirectory, progress: @escaping (IndexProgress) -> Void = { _ in }
  ) {
    self.directory = directory
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
    let analyzer = try analyzer(for: snapshot, report: &report)
    for (number, segment) in snapshot.segments.enumerated() {
      progress(
        IndexProgress(
          phase: .verifying, fileCount: number, totalFileCount: snapshot.segments.count))
      let totals = snapshot.manifest.segments[number].totals
      let check = SegmentCheck(
        segment, analyzer: analyzer, isRepaired: snapshot.manifest.isRepaired)
      try verify(segment, by: check, totals: totals, report: &report)
    }
    return report
  }

  /// The analyzer to compare with; a damaged word table is told and not used.
  private func analyzer(
    for snapshot: Snapshot, report: inout VerifyReport
  ) throws(IndexError) -> Analyzer {
    guard snapshot.words != nil, let problem = WordTableFile(directory).problem() else {
      return try snapshot.analyzer()
    }
    report.problems.append(problem)
    return try analyzing { () throws(AnalysisError) in try Analyzer(words: WordTable.folded) }
  }

  /// A segment whose checksums differ is not looked at further: what it would say is noise.
  private func verify(
    _ segment: Segment, by check: SegmentCheck, totals: SegmentTotals, report: inout VerifyReport
  ) throws(IndexError) {
    let known = report.problems.count
    report.sectionCount += segment.file.identifiers.count
    segment.file.forEachDamagedSection { _, problem in report.problems.append(problem) }
    guard report.problems.count == known else { return }
    do {
      var check = check
      try check.run(totals: totals)
      report.postingListCount += check.postingListCount
      report.occurrenceCount += check.occurrenceCount
      report.add(check.losses)
    } catch let problem as StorageError {
      report.problems.append(problem)
    } catch let error as AnalysisError {
      throw .analysis(error)
    } catch {
      preconditionFailure("a check throws these two kinds of errors only: \(error)")
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
