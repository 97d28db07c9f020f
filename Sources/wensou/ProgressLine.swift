internal import Indexing
internal import Rendering
internal import Synchronization

/// How far work is, on standard error: one line that is written over and over at a terminal, a new line now and
/// then elsewhere.
final class ProgressLine: Sendable {
  /// When a phase began, and when something was said last.
  private struct Times {
    var phase: IndexProgress.Phase?
    var began: ContinuousClock.Instant
    var told: ContinuousClock.Instant?
  }

  private static let interval = Duration.milliseconds(50)
  private static let intervalOfLines = Duration.seconds(10)

  private let isQuiet: Bool
  private let isOnScreen = Terminal.isError
  private let text = ProgressText(language: Session.language)
  private let times = Mutex(Times(began: .now))

  /// A line; nothing is said when the user wants quiet.
  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
  }

  /// Tells how far the work is, at most twenty times a second; elsewhere than on a terminal every ten seconds.
  func show(_ progress: IndexProgress) {
    if isQuiet { return }
    let now = ContinuousClock.now
    times.withLock { times in
      if times.phase != progress.phase { (times.phase, times.began) = (progress.phase, now) }
      let last = times.told ?? (isOnScreen ? nil : times.began)
      if let last, now - last < (isOnScreen ? Self.interval : Self.intervalOfLines) { return }
      times.told = now
      tell(progress, seconds: (now - times.began).seconds)
    }
  }

  private func tell(_ progress: IndexProgress, seconds: Double) {
    guard isOnScreen else {
      return Output.writeError(text.line(for: progress, seconds: seconds) + "\n")
    }
    let cells = (Terminal.width ?? 80) - 1
    Output.writeError("\r\u{1B}[K" + text.line(for: progress, seconds: seconds, cells: cells))
  }

  /// Leaves the line empty.
  func clear() {
    if isOnScreen, times.withLock({ $0.told != nil }) { Output.writeError("\r\u{1B}[K") }
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
