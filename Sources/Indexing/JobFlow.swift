internal import Dispatch
internal import Synchronization

/// Jobs that one thread makes and several work at.
///
/// The thread that makes them never waits: when enough wait to be begun, it works at one itself.
final class JobFlow<Job: Sendable, Failure: Error>: Sendable {
  private struct State {
    var isClaimed = false
    var isEnded = false
    var count = 0
    var waiting: [(number: Int, job: Job)] = []
    var failure: (number: Int, error: Failure)?
    /// Threads that wait for a job, each by a semaphore of its own.
    var threads: [DispatchSemaphore] = []
  }

  /// What a thread is to do.
  private enum Step {
    case work(number: Int, Job)
    case wait
    case end
  }

  /// How many jobs may wait.
  private let limit: Int
  private let state = Mutex(State())

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether the thread that asks is the first: it is to make the jobs.
  func claim() -> Bool {
    state.withLock { state in
      defer { state.isClaimed = true }
      return !state.isClaimed
    }
  }

  /// Adds a job, and works at some while too many wait. Jobs behind a failure are dropped.
  func put(_ job: Job, _ body: (Job) throws(Failure) -> Void) {
    changed { state in
      if state.failure == nil { state.waiting.append((state.count, job)) }
      state.count += 1
    }
    while let (number, job) = state.withLock({ $0.waiting.count > limit ? Self.first(&$0) : nil }) {
      run(number, job, body)
    }
  }

  /// Says that no more jobs come.
  func end() { changed { $0.isEnded = true } }

  /// Works at jobs until none is left and no more come.
  func work(_ body: (Job) throws(Failure) -> Void) {
    let change = DispatchSemaphore(value: 0)
    while true {
      switch step(waitingBy: change) {
      case .work(let number, let job): run(number, job, body)
      case .wait: change.wait()
      case .end: return
      }
    }
  }

  /// Throws what failed first in the order of the jobs.
  func finish() throws(Failure) {
    if let failure = state.withLock({ $0.failure }) { throw failure.error }
  }

  private static func first(_ state: inout State) -> (number: Int, job: Job) {
    state.waiting.removeFirst()
  }

  private func step(waitingBy change: DispatchSemaphore) -> Step {
    state.withLock { state in
      if !state.waiting.isEmpty {
        let (number, job) = Self.first(&state)
        return .work(number: number, job)
      }
      if state.isEnded { return .end }
      state.threads.append(change)
      return .wait
    }
  }

  private func run(_ number: Int, _ job: Job, _ body: (Job) throws(Failure) -> Void) {
    do throws(Failure) { try body(job) } catch { fail(number, error) }
  }

  private func fail(_ number: Int, _ error: Failure) {
    changed { state in
      state.waiting = []
      if state.failure.map({ number < $0.number }) ?? true { state.failure = (number, error) }
    }
  }

  /// Changes the state and wakes all who wait.
  private func changed(_ change: (inout State) -> Void) {
    let threads = state.withLock { state in
      change(&state)
      defer { state.threads = [] }
      return state.threads
    }
    for thread in threads { thread.signal() }
  }
}
