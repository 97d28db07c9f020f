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

  /// The lines of the screen, if the terminal says.
  static var height: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else {
      return nil
    }
    return Int(size.ws_row)
  }

  /// Whether colours are wanted where nobody says: on a terminal, unless `NO_COLOR` is set.
  static var isColored: Bool { isOutput && Session.environment("NO_COLOR")?.isEmpty ?? true }
}
