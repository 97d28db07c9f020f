internal import Dispatch
internal import Storage
internal import Synchronization

/// Runs jobs on several threads.
package struct Workers: Sendable {
  /// How many threads at most.
  package let count: Int

  /// At least one thread.
  package init(_ count: Int) {
    self.count = max(1, count)
  }

  /// Runs jobs number 0 to `jobCount` - 1, each once, and returns when all are done. A thread keeps a
  /// state of its own, made by `makeState`. When jobs fail, no more are begun; the error of the one with
  /// the least number is thrown.
  func forEach<State, Failure: Error>(
    _ jobCount: Int, makeState: @Sendable () throws(Failure) -> State,
    _ body: @Sendable (Int, inout State) throws(Failure) -> Void
  ) throws(Failure) {
    let queue = Mutex(JobQueue<Failure>(count: jobCount))
    DispatchQueue.concurrentPerform(iterations: min(count, max(1, jobCount))) { _ in
      var state: State?
      while let job = queue.withLock({ $0.next() }) {
        do throws(Failure) {
          try Self.run(job, &state, makeState, body)
        } catch {
          queue.withLock { $0.fail(job, error) }
        }
      }
    }
    if let error = queue.withLock({ $0.error }) { throw error }
  }

  private static func run<State, Failure: Error>(
    _ job: Int, _ state: inout State?, _ makeState: () throws(Failure) -> State,
    _ body: (Int, inout State) throws(Failure) -> Void
  ) throws(Failure) {
    var made: State
    if let state { made = state } else { made = try makeState() }
    state = nil
    try body(job, &made)
    state = made
  }

  /// The results of jobs number 0 to `jobCount` - 1, in this order, to `consume`, which is called for one
  /// after the other; at most so many results as there are threads wait for it.
  func forEachInOrder<Result: Sendable, Failure: Error>(
    _ jobCount: Int, _ body: @Sendable (Int) throws(Failure) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    for start in stride(from: 0, to: jobCount, by: count) {
      let number = min(count, jobCount - start)
      let results = Mutex([Result?](repeating: nil, count: number))
      try forEach(number, makeState: { () throws(Failure) in () }) { (job, _) throws(Failure) in
        let result = try body(start + job)
        results.withLock { $0[job] = result }
      }
      for result in results.withLock({ $0 }) {
        if let result { try consume(result) }
      }
    }
  }
}

private struct JobQueue<Failure: Error>: Sendable {
  private let count: Int
  private var started = 0
  private var failure: (job: Int, error: Failure)?

  init(count: Int) {
    self.count = count
  }

  var error: Failure? { failure?.error }

  mutating func next() -> Int? {
    guard started < count, failure == nil else { return nil }
    started += 1
    return started - 1
  }

  mutating func fail(_ job: Int, _ error: Failure) {
    if failure.map({ job < $0.job }) ?? true { failure = (job, error) }
  }
}
