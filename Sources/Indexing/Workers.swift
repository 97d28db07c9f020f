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

  /// Runs the jobs that `produce` gives, each once, and returns when all are done; each of the threads but
  /// one may have one job wait for it, and those that are worked at are one a thread.
  ///
  /// One of the threads produces, and works at a job while enough wait. A thread keeps a state of its own,
  /// made by `makeState`. When jobs fail, no more are begun; the error of the first is thrown.
  func forEach<Job: Sendable, State, Failure: Error>(
    of produce: (_ give: (Job) -> Void) -> Void, makeState: @Sendable () throws(Failure) -> State,
    _ body: @Sendable (Job, inout State) throws(Failure) -> Void
  ) throws(Failure) {
    let flow = JobFlow<Job, Failure>(limit: count - 1)
    withoutActuallyEscaping(produce) { produce in
      // Only one thread calls it, and this one waits until all are done.
      nonisolated(unsafe) let produce = produce
      DispatchQueue.concurrentPerform(iterations: count) { _ in
        var state: State?
        func work(_ job: Job) throws(Failure) { try Self.run(job, &state, makeState, body) }
        if flow.claim() {
          unsafe produce { flow.put($0, work) }
          flow.end()
        }
        flow.work(work)
      }
    }
    try flow.finish()
  }

  private static func run<Job, State, Failure: Error>(
    _ job: Job, _ state: inout State?, _ makeState: () throws(Failure) -> State,
    _ body: (Job, inout State) throws(Failure) -> Void
  ) throws(Failure) {
    var made: State
    if let state { made = state } else { made = try makeState() }
    state = nil
    try body(job, &made)
    state = made
  }

  /// The results of jobs number 0 to `jobCount` - 1, in this order, to `consume`, which is called for one
  /// after the other; at most two results a thread wait for it.
  ///
  /// One of the threads consumes, and works at jobs while there is nothing to consume.
  package func forEachInOrder<Result: Sendable, Failure: Error>(
    _ jobCount: Int, _ body: @Sendable (Int) throws(Failure) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let results = OrderedResults<Result, Failure>(jobCount: jobCount, window: 2 * count)
    withoutActuallyEscaping(consume) { consume in
      // Only one thread calls it, and this one waits until all are done.
      nonisolated(unsafe) let consume = consume
      DispatchQueue.concurrentPerform(iterations: min(count, jobCount)) { thread in
        thread == 0 ? unsafe results.consume(body, consume) : results.work(body)
      }
    }
    try results.finish()
  }
}

/// The results of jobs that several threads work at, given in the order of the jobs.
private final class OrderedResults<Result: Sendable, Failure: Error>: Sendable {
  private struct State {
    var started = 0
    var consumed = 0
    var results: [Int: Swift.Result<Result, Failure>] = [:]
    var failure: Failure?
    /// Threads that wait for something to change, each by a semaphore of its own: of a common one a thread
    /// could take the signal that was meant for another.
    var waiting: [DispatchSemaphore] = []
  }

  /// What a thread is to do.
  private enum Step {
    case work(Int)
    case consume(Swift.Result<Result, Failure>)
    case wait
    case end
  }

  private let jobCount: Int
  /// How many results there may be beyond those that were consumed.
  private let window: Int
  private let state = Mutex(State())

  init(jobCount: Int, window: Int) {
    self.jobCount = jobCount
    self.window = window
  }

  /// Works at jobs until none is left to begin.
  func work(_ body: (Int) throws(Failure) -> Result) {
    let change = DispatchSemaphore(value: 0)
    while true {
      switch step(consuming: false, waitingBy: change) {
      case .work(let job): run(job, body)
      case .wait: change.wait()
      case .consume, .end: return
      }
    }
  }

  /// Consumes all results in their order, and works at jobs meanwhile.
  func consume(
    _ body: (Int) throws(Failure) -> Result, _ consume: (Result) throws(Failure) -> Void
  ) {
    let change = DispatchSemaphore(value: 0)
    while true {
      switch step(consuming: true, waitingBy: change) {
      case .work(let job): run(job, body)
      case .wait: change.wait()
      case .end: return
      case .consume(let result):
        do throws(Failure) { try consume(result.get()) } catch { fail(error) }
        changed { $0.consumed += 1 }
      }
    }
  }

  /// Throws what failed first in the order of the jobs.
  func finish() throws(Failure) {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  private func step(consuming: Bool, waitingBy change: DispatchSemaphore) -> Step {
    state.withLock { state in
      if state.failure != nil || state.consumed == jobCount { return .end }
      if consuming, let result = state.results.removeValue(forKey: state.consumed) {
        return .consume(result)
      }
      if state.started < jobCount, state.started < state.consumed + window {
        state.started += 1
        return .work(state.started - 1)
      }
      if !consuming, state.started == jobCount { return .end }
      state.waiting.append(change)
      return .wait
    }
  }

  private func run(_ job: Int, _ body: (Int) throws(Failure) -> Result) {
    let result: Swift.Result<Result, Failure>
    do throws(Failure) { result = .success(try body(job)) } catch { result = .failure(error) }
    changed { $0.results[job] = result }
  }

  private func fail(_ error: Failure) {
    changed { $0.failure = error }
  }

  /// Changes the state and wakes all who wait.
  private func changed(_ change: (inout State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = [] }
      return state.waiting
    }
    for thread in waiting { thread.signal() }
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
