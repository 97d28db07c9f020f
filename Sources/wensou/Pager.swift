internal import Rendering

#if canImport(Glibc)
  internal import Glibc
#endif

/// The user's program for reading what is longer than the screen.
enum Pager {
  /// Writes a text to standard output: through the pager when that is a terminal with fewer lines,
  /// and there is a pager; itself otherwise.
  static func show(_ text: String) {
    guard Terminal.isOutput, let height = Terminal.height, lineCount(of: text) >= height,
      page(text)
    else { return Output.write(text) }
  }

  /// Shows a text through the pager from a row on, from 1, at a terminal whose screen is nobody else's; false
  /// when there is no pager that runs.
  static func page(_ text: String, from row: Int) -> Bool {
    let options = Session.environment("LESS")
    Session.setEnvironment("LESS", to: "\(options ?? "R") -+F +\(row)g")
    defer { Session.setEnvironment("LESS", to: options) }
    return page(text)
  }

  /// What is run: `$PAGER`, a line for the shell as everywhere, else `less`; none when it is empty.
  private static var command: String? {
    guard let command = Session.environment("PAGER") else { return "less" }
    return command.isEmpty ? nil : command
  }

  /// Where the user says nothing, `less` shows colours, ends by itself when all fits, and leaves
  /// the text on the screen.
  private static func setDefaults() {
    if Session.environment("LESS") == nil { Session.setEnvironment("LESS", to: "FRX") }
  }

  /// The lines that the text fills on the screen, those that wrap more than one.
  private static func lineCount(of text: String) -> Int {
    let width = max(Terminal.width ?? 80, 1)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, (CellWidth.of($1) + width - 1) / width) }
  }

  /// Runs the pager over the text; false when there is none that runs. A user may leave it before
  /// the end, and that is no trouble.
  private static func page(_ text: String) -> Bool {
    guard let command else { return false }
    setDefaults()
    let previous = signal(SIGPIPE, SIG_IGN)
    defer { _ = signal(SIGPIPE, previous) }
    // The pager alone answers to Ctrl-C: if this process ended, the shell would take its terminal.
    let interrupt = signal(SIGINT) { _ in }
    defer { _ = signal(SIGINT, interrupt) }
    guard let pipe = unsafe popen(command, "w") else { return false }
    _ = unsafe fputs(text, pipe)
    let status = unsafe pclose(pipe)
    let notFound: Int32 = 127
    return (status >> 8) & 0xFF != notFound
  }
}
