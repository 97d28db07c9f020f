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
  /// after the other on the caller's thread; at most as many results as there are threads wait for it.
  func forEachInOrder<Result: Sendable, Failure: Error>(
    _ jobCount: Int, _ body: @Sendable (Int) throws(Failure) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let results = OrderedResults<Result, Failure>(jobCount: jobCount, window: 2 * count)
    let threads = DispatchGroup()
    defer { threads.wait() }
    try withoutActuallyEscaping(body) { (body) throws(Failure) in
      for _ in 0..<min(count, jobCount) {
        DispatchQueue.global().async(group: threads) { results.run(body) }
      }
      defer { threads.wait() }
      try results.consume(consume)
    }
  }
}

/// The results of jobs that several threads work at, given in the order of the jobs.
private final class OrderedResults<Result: Sendable, Failure: Error>: Sendable {
  private struct State {
    var started = 0
    var results: [Int: Swift.Result<Result, Failure>] = [:]
  }

  private let jobCount: Int
  private let state = Mutex(State())
  /// How many more jobs may be begun.
  private let places: DispatchSemaphore
  /// Told after every job.
  private let ended = DispatchSemaphore(value: 0)

  init(jobCount: Int, window: Int) {
    self.jobCount = jobCount
    // One that ends with less than it began with would trap.
    places = DispatchSemaphore(value: 0)
    for _ in 0..<window { places.signal() }
  }

  /// Works at jobs until none is left to begin.
  func run(_ body: (Int) throws(Failure) -> Result) {
    while let job = next() {
      let result: Swift.Result<Result, Failure>
      do throws(Failure) { result = .success(try body(job)) } catch { result = .failure(error) }
      state.withLock { $0.results[job] = result }
      ended.signal()
    }
  }

  private func next() -> Int? {
    places.wait()
    let job: Int? = state.withLock { state in
      guard state.started < jobCount else { return nil }
      state.started += 1
      return state.started - 1
    }
    // Others wait for a place too, only to find that nothing is left.
    if job == nil { places.signal() }
    return job
  }

  /// Takes the results in their order. After a failure, which it throws, no more jobs are begun.
  func consume(_ body: (Result) throws(Failure) -> Void) throws(Failure) {
    do throws(Failure) {
      for job in 0..<jobCount { try body(result(of: job).get()) }
    } catch {
      state.withLock { $0.started = jobCount }
      places.signal()
      throw error
    }
  }

  private func result(of job: Int) -> Swift.Result<Result, Failure> {
    while true {
      if let result = state.withLock({ $0.results.removeValue(forKey: job) }) {
        places.signal()
        return result
      }
      ended.wait()
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
