import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Indexing

@Suite struct WorkersTests {
  struct Failure: Error, Equatable {
    let job: Int
  }

  @Test("Results come in the order of the jobs, each once", arguments: [1, 2, 5])
  func order(threadCount: Int) {
    for jobCount in [0, 1, 2, 3, 50] {
      var results: [Int] = []
      let running = Atomic(0)
      Workers(threadCount).forEachInOrder(jobCount) { job -> Int in
        running.add(1, ordering: .relaxed)
        return job * job
      } consume: {
        results.append($0)
      }
      #expect(results == (0..<jobCount).map { $0 * $0 })
      #expect(running.load(ordering: .relaxed) == jobCount)
    }
  }

  @Test("No more results than promised wait to be consumed", arguments: [1, 2, 4])
  func window(threadCount: Int) {
    let started = Atomic(0)
    let consumed = Atomic(0)
    let most = Atomic(0)
    Workers(threadCount).forEachInOrder(200) { _ in
      let ahead =
        started.add(1, ordering: .sequentiallyConsistent).newValue
        - consumed.load(ordering: .sequentiallyConsistent)
      most.max(ahead, ordering: .sequentiallyConsistent)
    } consume: { _ in
      consumed.add(1, ordering: .sequentiallyConsistent)
    }
    // One may be consumed that is not counted yet.
    #expect(most.load(ordering: .sequentiallyConsistent) <= 2 * threadCount + 1)
  }

  @Test("A failure is thrown, and nothing behind it is consumed", arguments: [1, 2, 5])
  func failure(threadCount: Int) {
    var results: [Int] = []
    #expect(throws: Failure(job: 7)) {
      try Workers(threadCount).forEachInOrder(40) { (job) throws(Failure) -> Int in
        if job >= 7 { throw Failure(job: job) }
        return job
      } consume: { (result) throws(Failure) in
        results.append(result)
      }
    }
    #expect(results == Array(0..<7))
    #expect(throws: Failure(job: 3)) {
      try Workers(threadCount).forEachInOrder(40) { (job) throws(Failure) -> Int in
        job
      } consume: { (result) throws(Failure) in
        if result == 3 { throw Failure(job: 3) }
      }
    }
  }

  @Test("No thread waits for a signal that another one took", arguments: [2, 3, 8])
  func endsAlways(threadCount: Int) {
    let jobCount = 40_000
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      Workers(threadCount).forEachInOrder(jobCount) { job in
        // Some jobs take longer than a window of others.
        if job % 16 == 0 { sched_yield() }
      } consume: { _ in
      }
      done.signal()
    }
    #expect(done.wait(timeout: .now() + .seconds(60)) == .success)
  }
}
