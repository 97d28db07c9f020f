#if canImport(Glibc)
  internal import Glibc
#endif

/// What is known of the terminal, if there is one.
enum Terminal {
  /// Whether standard output is one.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is one.
  static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// The cells of a line: what the terminal says, else `COLUMNS`; `nil` when nobody knows.
  static var width: Int? {
    var size = winsize()
    if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return Session.environment("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
  }
}
