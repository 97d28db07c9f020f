internal import Rendering
internal import SystemPackage
internal import TOML

/// Settings as arguments before those that are typed, which win.
struct SettingArguments {
  private let program: CommandInfo
  private let settings: Settings

  /// Options that print a form of output are no settings: what is typed could not take them back.
  private static let forms: Set<String> = [
    "csv", "tsv", "json", "lines", "hits", "vimgrep", "count", "count-matches", "quiet",
    "files-with-matches", "files-without-match", "only-matching", "tokens", "conll", "matrix",
    "graphml",
    "help", "version", "no-config", "watch",
  ]

  /// Settings whose text is a path, from the directory of their file on.
  private static let paths: Set<String> = ["index", "lexicon", "table"]

  init(_ settings: Settings, of program: CommandInfo) {
    (self.settings, self.program) = (settings, program)
  }

  /// The arguments with those that the settings give their command; all files are checked whole.
  func adding(to arguments: [String]) throws(SettingsFile.Problem) -> [String] {
    var (command, place) = (program, 0)
    if let start = arguments.firstIndex(where: { program.subcommand($0) != nil }) {
      place = start
      while place < arguments.count, let next = command.subcommand(arguments[place]) {
        (command, place) = (next, place + 1)
      }
    }
    let top =
      place > 0
      ? program.subcommand(arguments.first(where: { program.subcommand($0) != nil }) ?? "") : nil
    var added: [String] = []
    for file in settings.files {
      for setting in file.settings {
        let words = try words(for: setting, of: file)
        let isMeant =
          setting.command == nil || setting.command.flatMap(program.subcommand)?.name == top?.name
        if top != nil, isMeant, command.option(setting.name) != nil { added += words }
      }
    }
    return Array(arguments[..<place]) + added + arguments[place...]
  }

  /// The words of a setting; it must be an option of its command, or of any.
  private func words(
    for setting: SettingsFile.Setting, of file: SettingsFile
  ) throws(SettingsFile.Problem) -> [String] {
    func problem(_ kind: SettingProblem) -> SettingsFile.Problem {
      SettingsFile.Problem(path: file.path, place: setting.place, kind: kind)
    }
    var commands = program.allCommands
    if let name = setting.command {
      guard let command = program.subcommand(name) else {
        throw problem(.unknownName(name, known: program.subcommands.map(\.name) + ["colors"]))
      }
      commands = command.allCommands
    }
    let options = commands.flatMap(\.options).filter { !Self.forms.contains($0.name) }
    guard let option = options.first(where: { $0.name == setting.name }) else {
      throw problem(.unknownName(setting.name, known: Array(Set(options.map(\.name))).sorted()))
    }
    guard let words = Self.words(for: setting, option, file.path) else {
      throw problem(.wrongValue(setting.name, isFlag: option.isFlag))
    }
    return words
  }

  private static func words(
    for setting: SettingsFile.Setting, _ option: CommandInfo.Option, _ path: FilePath
  ) -> [String]? {
    if option.isFlag {
      guard setting.values.count == 1, case .boolean(let isOn) = setting.values[0] else {
        return nil
      }
      return isOn ? ["--" + setting.name] : []
    }
    guard setting.values.count == 1 || option.isRepeating else { return nil }
    var words: [String] = []
    for value in setting.values {
      guard let text = text(of: value) else { return nil }
      let isPath = paths.contains(setting.name) && !text.hasPrefix("/")
      let whole = isPath ? path.removingLastComponent().appending(text).string : text
      words.append("--\(setting.name)=\(whole)")
    }
    return words
  }

  private static func text(of value: TOMLDocument.Value) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }
}
