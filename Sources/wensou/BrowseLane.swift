internal import Browsing
internal import Synchronization

/// One kind of work beside the screen: one piece at a time, and of what waits only the last.
final class BrowseLane {
  /// A piece of work.
  typealias Work = @Sendable (BrowseSearch) async -> BrowserEvent?

  private let search: BrowseSearch
  private let result = BrowseResult()
  private var next: Work?
  private var isBusy = false

  /// A lane of a searcher.
  init(_ search: BrowseSearch) {
    self.search = search
  }

  /// Does a piece of work as soon as there is nothing else to do, unless another is wanted by then.
  func ask(_ work: @escaping Work) {
    next = work
    start()
  }

  /// Forgets what waits.
  func forget() { next = nil }

  /// What was done since this was asked last; begins what waits.
  func take() -> BrowserEvent? {
    guard let done = result.take() else { return nil }
    isBusy = false
    start()
    return done.event
  }

  private func start() {
    guard !isBusy, let work = next else { return }
    (isBusy, next) = (true, nil)
    Task.detached { [search, result] in
      result.put(await work(search))
      Wakeup.workDone()
    }
  }
}

/// What a piece of work came to, between two threads.
private final class BrowseResult: Sendable {
  struct Done: Sendable {
    var event: BrowserEvent?
  }

  private let done = Mutex<Done?>(nil)

  func put(_ event: BrowserEvent?) {
    done.withLock { $0 = Done(event: event) }
  }

  func take() -> Done? {
    done.withLock { done in
      defer { done = nil }
      return done
    }
  }
}
