internal import Indexing
internal import Rendering
internal import Synchronization

/// One line of standard error that is written over and over while work goes on; nothing when
/// standard error is no terminal.
final class ProgressLine: Sendable {
  private static let interval = Duration.milliseconds(50)

  private let isShown = Terminal.isError
  private let text = ProgressText(language: Session.language)
  private let lastTime = Mutex<ContinuousClock.Instant?>(nil)

  /// Shows how far the work is, at most twenty times a second.
  func show(_ progress: IndexProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    lastTime.withLock { lastTime in
      if let lastTime, now - lastTime < Self.interval { return }
      lastTime = now
      Output.writeError("\r\u{1B}[K" + text.line(for: progress))
    }
  }

  /// Leaves the line empty.
  func clear() {
    if lastTime.withLock({ $0 != nil }) { Output.writeError("\r\u{1B}[K") }
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
