import Synchronization
import Testing

@testable import Indexing

/// Jobs that are made while others work at them.
@Suite struct JobFlowTests {
  struct Failure: Error, Equatable {
    let job: Int
  }

  @Test("Every job is done once, whatever the number of threads", arguments: [1, 2, 5])
  func once(threadCount: Int) {
    for jobCount in [0, 1, 2, 3, 50] {
      let done = Mutex<[Int]>([])
      Workers(threadCount).forEach(
        of: { give in for job in 0..<jobCount { give(job) } }, makeState: { 0 }
      ) { (job: Int, state) in
        state += 1
        done.withLock { $0.append(job) }
      }
      #expect(done.withLock { $0 }.sorted() == Array(0..<jobCount))
    }
  }

  @Test("No more jobs are in memory than two a thread", arguments: [1, 2, 4])
  func bound(threadCount: Int) {
    let alive = Atomic(0)
    let most = Atomic(0)
    Workers(threadCount).forEach(
      of: { give in
        for job in 0..<200 {
          let count = alive.add(1, ordering: .sequentiallyConsistent).newValue
          most.max(count, ordering: .sequentiallyConsistent)
          give(job)
        }
      }, makeState: { 0 }
    ) { (_: Int, _) in
      alive.subtract(1, ordering: .sequentiallyConsistent)
    }
    #expect(alive.load(ordering: .sequentiallyConsistent) == 0)
    #expect(most.load(ordering: .sequentiallyConsistent) <= 2 * threadCount)
  }

  @Test("The first failure is thrown, and no job is begun behind it", arguments: [1, 2, 5])
  func failure(threadCount: Int) {
    let largest = Atomic(0)
    #expect(throws: Failure(job: 7)) {
      try Workers(threadCount).forEach(
        of: { give in for job in 0..<100 { give(job) } },
        makeState: { () throws(Failure) in 0 }
      ) { (job: Int, _) throws(Failure) in
        largest.max(job, ordering: .sequentiallyConsistent)
        if job >= 7 { throw Failure(job: job) }
      }
    }
    #expect(largest.load(ordering: .sequentiallyConsistent) < 7 + 2 * threadCount)
  }
}
