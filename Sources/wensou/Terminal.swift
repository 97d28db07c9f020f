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

  /// Whether it is one of those that are known to show links (OSC 8) and not to print them.
  static var hasLinks: Bool {
    let programs = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby"]
    if let program = Session.environment("TERM_PROGRAM"), programs.contains(program) { return true }
    if let version = Session.environment("VTE_VERSION").flatMap(Int.init), version >= 5000 {
      return true
    }
    return ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "ALACRITTY_WINDOW_ID"].contains {
      Session.environment($0)?.isEmpty == false
    }
  }

  /// Whether colours are wanted where nobody says: on a terminal, unless `NO_COLOR` is set.
  static var isColored: Bool { isOutput && Session.environment("NO_COLOR")?.isEmpty ?? true }
}
