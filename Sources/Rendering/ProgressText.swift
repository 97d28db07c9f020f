package import Indexing

/// How far long work is, for a reader who waits.
package struct ProgressText: Sendable {
  /// The cells of a bar, its ends included.
  private static let barCells = 22
  /// The seconds before anything is said of speed: what the first files tell is mostly chance.
  private static let leastSeconds = 1.0

  private let messages: Messages

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// One line, without its end, as much of it as fits into so many cells: what is done, a bar, how fast it
  /// goes, and the time that is left at this speed. `seconds` is how long this phase has taken.
  package func line(for progress: IndexProgress, seconds: Double, cells: Int) -> String {
    let (bar, speed) = (bar(for: progress), speed(of: progress, seconds: seconds))
    let forms = [[bar, speed], [speed], [bar], []].map { parts in
      ([line(for: progress)] + parts.filter { !$0.isEmpty }).joined(separator: "  ")
    }
    return forms.first { CellWidth.of($0) <= cells }
      ?? TruncatedText.of(line(for: progress), cells: cells)
  }

  /// One line, without its end and without a bar, for what is no terminal.
  package func line(for progress: IndexProgress, seconds: Double) -> String {
    [line(for: progress), speed(of: progress, seconds: seconds)].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// What is done.
  private func line(for progress: IndexProgress) -> String {
    let (done, total) = (progress.fileCount, progress.totalFileCount)
    return switch progress.phase {
    case .indexing: messages.indexing(done, total)
    case .comparing: messages.comparing(done, total)
    case .merging: messages.merging
    case .verifying: messages.verifying(done, total)
    }
  }

  private func bar(for progress: IndexProgress) -> String {
    guard progress.totalFileCount > 0 else { return "" }
    let total = progress.totalFileCount
    let done = min(max(progress.fileCount, 0), total)
    let room = Self.barCells - 2
    let full = room * done / total
    let percent = String(100 * done / total)
    return "[" + String(repeating: "=", count: full) + String(repeating: " ", count: room - full)
      + "]" + String(repeating: " ", count: max(0, 4 - percent.utf8.count)) + percent + "%"
  }

  private func speed(of progress: IndexProgress, seconds: Double) -> String {
    let left = progress.totalFileCount - progress.fileCount
    guard seconds.isFinite, seconds >= Self.leastSeconds, progress.fileCount > 0, left >= 0 else {
      return ""
    }
    let rate = Double(progress.fileCount) / seconds
    return messages.speed(rate: rate, secondsLeft: Double(left) / rate)
  }
}
