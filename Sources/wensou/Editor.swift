#if canImport(Glibc)
  internal import Glibc
#endif

/// The user's editor.
enum Editor {
  /// Those that take a line behind the name of the file and not before it.
  private static let takingLineBehindName = ["code", "codium", "subl", "hx", "zed"]

  /// Opens a file at a line, and waits for the end; gives the exit status.
  ///
  /// `$VISUAL`, else `$EDITOR`, is a line for the shell as everywhere; without either it is `vi`. The name goes
  /// through the environment, so that no character of it means anything to the shell.
  static func open(_ path: String, line: Int) -> Int32 {
    let given = ["VISUAL", "EDITOR"].lazy.compactMap(Session.environment).first { !$0.isEmpty }
    let editor = given ?? "vi"
    let name = path.hasPrefix("-") ? "./" + path : path
    Session.setEnvironment(
      "WENSOU_FILE", to: isTakingLineBehindName(editor) ? "\(name):\(line)" : name)
    defer { Session.setEnvironment("WENSOU_FILE", to: nil) }
    let place = isTakingLineBehindName(editor) ? "" : "+\(line) "
    let status = unsafe system("\(editor) \(place)\"$WENSOU_FILE\"")
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
  }

  private static func isTakingLineBehindName(_ editor: String) -> Bool {
    let program = editor.split(separator: " ").first ?? ""
    return takingLineBehindName.contains(String(program.split(separator: "/").last ?? ""))
  }
}
