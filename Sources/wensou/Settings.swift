internal import Rendering
internal import SystemPackage
internal import TOML

/// The settings of the user and of the directory, before what is typed: `wensou.toml` in the directory or one above it, and the user's
/// own in `$XDG_CONFIG_HOME/wensou` or `~/.config/wensou`.
struct Settings {
  /// The user's own first: what comes later wins.
  let files: [SettingsFile]

  /// The colours of all files together.
  let theme: Theme

  /// Reads the files that there are; none with `--no-config`.
  static func read() throws(SettingsFile.Problem) -> Settings {
    let typed = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
    if typed.contains("--no-config") { return try Settings(files: []) }
    var files: [SettingsFile] = []
    let ownDirectory = Session.ownDirectory("XDG_CONFIG_HOME", ".config")
    if let own = try ownDirectory.flatMap(file) { files.append(own) }
    if let nearest = try nearest(), nearest.path != files.first?.path { files.append(nearest) }
    return try Settings(files: files)
  }

  /// The file in the working directory, or in the nearest one above it that has one.
  private static func nearest() throws(SettingsFile.Problem) -> SettingsFile? {
    // Texts are cut, for every start of the program pays for this.
    var directory = Session.workingDirectory.string[...]
    while true {
      if let file = try file(in: FilePath(directory.isEmpty ? "/" : String(directory))) {
        return file
      }
      guard let slash = directory.lastIndex(of: "/") else { return nil }
      directory = directory[..<slash]
    }
  }

  private init(files: [SettingsFile]) throws(SettingsFile.Problem) {
    self.files = files
    var theme = Theme()
    for file in files { theme = try file.painting(theme) }
    self.theme = theme
  }

  private static func file(in directory: FilePath) throws(SettingsFile.Problem) -> SettingsFile? {
    try SettingsFile(directory.appending(SettingsFile.name))
  }

  /// The text that a setting of all commands has, the last one of several.
  func text(of name: String) -> String? {
    let settings = files.flatMap(\.settings).filter { $0.command == nil && $0.name == name }
    guard case .string(let text)? = settings.last?.values.last else { return nil }
    return text
  }
}
