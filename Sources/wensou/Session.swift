internal import Indexing
internal import Rendering
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// What the process was started with: its language and its directory.
enum Session {
  /// The settings of the user and the directory, or what is wrong with them.
  static let settings = Result { () throws(SettingsFile.Problem) in try Settings.read() }

  /// What is typed for an option of all commands, else what is set.
  private static func value(of option: String) -> String? {
    CommandLineArguments.value(of: "--" + option, in: CommandLine.arguments)
      ?? (try? settings.get())?.text(of: option)
  }

  /// The sentences in the user's language: `--lang`, else the setting, `LC_ALL`, `LC_MESSAGES`, `LANG`.
  static let messages = Messages(language)

  /// The user's language.
  static var language: Language {
    let named = value(of: "lang")
    let inherited = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
    return Language(locale: named ?? inherited.first { !$0.isEmpty } ?? "")
  }

  /// The name of the locale that characters are of: `LC_ALL`, `LC_CTYPE`, `LANG`.
  static var locale: String {
    ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
  }

  /// The cells that characters of ambiguous width fill: `--ambiguous-width`, else by the locale.
  static var ambiguousWidth: Int {
    let named = value(of: "ambiguous-width")
    return (named.flatMap(AmbiguousWidthChoice.init(rawValue:)) ?? .auto).cells
  }

  /// The directory the user works in, absolute; where nobody knows (it was removed) `.`, in which
  /// nothing is found and nothing can be made.
  static var workingDirectory: FilePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard unsafe getcwd(&buffer, buffer.count) != nil else { return "." }
    return FilePath(platformString: buffer)
  }

  /// The index directory that is named, else the nearest.
  static func index(_ path: FilePath? = nil) -> IndexDirectory {
    IndexDirectory(
      path ?? IndexDirectory.nearest(to: workingDirectory),
      cache: ownDirectory("XDG_CACHE_HOME", ".cache"))
  }

  /// The user's directory for files of ours of a kind: in the one that the variable names, else in this one
  /// of the home directory (XDG Base Directory Specification).
  static func ownDirectory(_ variable: String, _ name: FilePath.Component) -> FilePath? {
    if let place = environment(variable), place.hasPrefix("/") {
      return FilePath(place).appending("wensou")
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return FilePath(home).appending(name).appending("wensou")
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Gives an environment variable a value, or none, that this process and those it starts see.
  static func setEnvironment(_ name: String, to value: String?) {
    _ = if let value { unsafe setenv(name, value, 1) } else { unsafe unsetenv(name) }
  }
}
