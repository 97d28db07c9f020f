import Foundation
import Glibc

/// A program at a terminal, with somebody who presses keys and looks at the screen.
final class TerminalSession {
  /// How long the screen may take to show what is waited for.
  private static let patience = Duration.seconds(30)

  private let terminal: Int32
  private let secondary: Int32
  private let process: Process
  private(set) var screen: ScreenEmulation

  /// Starts a program at a terminal of this size.
  init(_ program: Program, _ arguments: [String], rows: Int = 24, columns: Int = 80) throws {
    var (primary, secondary): (Int32, Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&primary, &secondary, nil, nil, &size) == 0 else {
      throw POSIXError(.init(rawValue: errno) ?? .EIO)
    }
    _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
    _ = fcntl(secondary, F_SETFD, FD_CLOEXEC)
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
    (terminal, self.secondary) = (primary, secondary)
    screen = ScreenEmulation(rows: rows, columns: columns)
    process = program.process(Program.path, arguments)
    let handle = FileHandle(fileDescriptor: secondary, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    close(terminal)
    close(secondary)
  }

  /// The settings of the terminal that a program changes: whether it waits for lines, shows keys and makes signals
  /// of them, and changes what is sent.
  var settings: [UInt32] {
    var settings = termios()
    _ = unsafe tcgetattr(secondary, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_lflag]
  }

  /// Presses keys.
  func press(_ keys: String) { press(Array(keys.utf8)) }

  /// Sends bytes of keys.
  func press(_ bytes: [UInt8]) {
    _ = unsafe write(terminal, bytes, bytes.count)
  }

  /// Gives the terminal another size, of which the program is told by a signal.
  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size)
    var resized = ScreenEmulation(rows: rows, columns: columns)
    resized.take("\u{1B}[?1049h".utf8)
    screen = resized
    send(SIGWINCH)
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits until the screen is as wanted; false when it never is.
  func waits(until isAsWanted: (ScreenEmulation) -> Bool) -> Bool {
    let end = ContinuousClock.now + Self.patience
    while ContinuousClock.now < end {
      look()
      if isAsWanted(screen) { return true }
      usleep(10_000)
    }
    return false
  }

  /// Waits until some row has a text.
  func shows(_ text: String) -> Bool {
    waits { screen in screen.rows.contains { $0.contains(text) } }
  }

  /// Whether the program was stopped by a signal; waits until it is.
  func isStopped() -> Bool {
    let end = ContinuousClock.now + Self.patience
    while ContinuousClock.now < end {
      look()
      let status = try? String(
        contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
      if status?.split(separator: ")").last?.hasPrefix(" T") ?? false { return true }
      usleep(10_000)
    }
    return false
  }

  /// The exit status, 128 and the number of the signal for one that ended it; `nil` when it does not end.
  func status() -> Int32? {
    let end = ContinuousClock.now + Self.patience
    while process.isRunning, ContinuousClock.now < end {
      look()
      usleep(10_000)
    }
    look()
    return process.isRunning ? nil : process.shellStatus
  }

  private func look() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(terminal, &buffer, buffer.count)
      guard count > 0 else { return }
      screen.take(buffer.prefix(count))
    }
  }
}
