internal import Storage
internal import Synchronization

/// Finds that an index holds just the files of a corpus, without the writer's lock and without writing
/// to the index; or stops at the first change.
struct UnchangedCheck: Sendable {
  private enum Stop: Error {
    case changed
    case failed(IndexError)
  }

  private let reader: BatchReader
  private let plan: UpdatePlan
  private let workers: Workers

  init(_ reader: BatchReader, _ plan: UpdatePlan, _ workers: Workers) {
    self.reader = reader
    self.plan = plan
    self.workers = workers
  }

  /// What is to be told of the files that were read, and the marks of all; `nil` when some file changed,
  /// or is evidently new or gone.
  func run(
    tell: @escaping @Sendable (IndexProgress) -> Void
  ) throws(IndexError) -> (report: IndexReport, marks: FileMarks)? {
    guard plan.gone.isEmpty else { return nil }
    do throws(Stop) {
      return try compareAll(tell)
    } catch .failed(let error) {
      throw error
    } catch {
      return nil
    }
  }

  private func compareAll(
    _ tell: @escaping @Sendable (IndexProgress) -> Void
  ) throws(Stop) -> (report: IndexReport, marks: FileMarks) {
    let candidates = plan.candidates
    typealias Comparison = (outcome: BatchReader.Outcome, report: IndexReport)
    let results = Mutex([Comparison?](repeating: nil, count: candidates.count))
    let count = Mutex(0)
    try workers.forEach(candidates.count, makeState: { () throws(Stop) in () }) {
      (number, _) throws(Stop) in
      let result = try compare(candidates[number])
      results.withLock { $0[number] = result }
      count.withLock { count in
        count += 1
        tell(
          IndexProgress(phase: .comparing, fileCount: count, totalFileCount: candidates.count))
      }
    }
    var (report, marks) = (IndexReport(), plan.marks)
    for case let (outcome, part)? in results.withLock({ $0 }) {
      report.add(part)
      marks.add(outcome)
    }
    return (report, marks)
  }

  /// A file that has no documents, now or in the index, is no change.
  private func compare(
    _ candidate: UpdatePlan.Candidate
  ) throws(Stop) -> (outcome: BatchReader.Outcome, report: IndexReport) {
    var report = IndexReport()
    let outcome: BatchReader.Outcome
    do throws(IndexError) { outcome = try reader.compare(candidate, &report) } catch {
      throw .failed(error)
    }
    let isNothing = candidate.place == nil && outcome.documentCount == 0
    guard outcome.isUnchanged || isNothing else { throw .changed }
    return (outcome, report)
  }
}
