internal import Browsing
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// A terminal that gives every key at once, and shows a screen of its own beside what it showed before.
///
/// Invariant: `original` holds the settings that the terminal had, as long as they are not in force.
struct RawTerminal: ~Copyable {
  /// The other screen, pastes marked, no line wrapped.
  private static let entry = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[H\u{1B}[2J"
  private static let exit = "\u{1B}[0m\u{1B}[?7h\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l"

  private var original: termios?

  /// Whether keys come from a terminal and the screen is one.
  static var isThere: Bool { isatty(STDIN_FILENO) == 1 && Terminal.isOutput }

  /// The size of the screen; 24 rows of 80 cells where the terminal does not say.
  static var size: ScreenSize {
    ScreenSize(rows: Terminal.height ?? 24, columns: Terminal.width ?? 80)
  }

  /// Takes the terminal; nothing where it has it.
  mutating func enter() {
    guard original == nil else { return }
    var settings = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    original = settings
    unsafe cfmakeraw(&settings)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    show(Self.entry)
  }

  /// Leaves the terminal as it was; nothing where that was done.
  mutating func leave() {
    guard var settings = original else { return }
    show(Self.exit)
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    original = nil
  }

  /// Shows a text; false when the terminal is gone.
  @discardableResult func show(_ text: String) -> Bool {
    (try? FileDescriptor.standardOutput.writeAll(text.utf8)) != nil
  }

  /// The bytes of the keys that were pressed; `nil` when the terminal is gone.
  func read() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = try? unsafe buffer.withUnsafeMutableBytes {
      try unsafe FileDescriptor.standardInput.read(into: $0)
    }
    guard let count, count > 0 else { return nil }
    return Array(buffer.prefix(count))
  }
}
