internal import ArgumentParser
internal import FoundationEssentials

/// A command and its options, as the argument parser tells them.
struct CommandInfo: Decodable {
  /// An option by its long name.
  struct Option {
    let name: String
    let isFlag: Bool
    let isRepeating: Bool
  }

  private struct Dump: Decodable {
    let command: CommandInfo
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let kind: String
    let isRepeating: Bool
    let names: [Name]?
  }

  private enum CodingKeys: String, CodingKey {
    case name = "commandName"
    case aliases
    case nested = "subcommands"
    case arguments
  }

  let name: String
  private let aliases: [String]?
  private let nested: [CommandInfo]?
  private let arguments: [Argument]?

  /// All commands of the program.
  static func program() throws -> CommandInfo {
    try JSONDecoder().decode(Dump.self, from: Data(Wensou._dumpHelp().utf8)).command
  }

  /// The commands below this one, but for help.
  var subcommands: [CommandInfo] { (nested ?? []).filter { $0.name != "help" } }

  /// The command of a name, or of another name of it.
  func subcommand(_ name: String) -> CommandInfo? {
    subcommands.first { $0.name == name || $0.aliases?.contains(name) ?? false }
  }

  /// This one and all below it.
  var allCommands: [CommandInfo] { [self] + subcommands.flatMap(\.allCommands) }

  /// The options that have long names.
  var options: [Option] {
    (arguments ?? []).flatMap { argument in
      (argument.names ?? []).filter { $0.kind == "long" }.map {
        Option(
          name: $0.name, isFlag: argument.kind == "flag", isRepeating: argument.isRepeating)
      }
    }
  }

  /// The option of a name.
  func option(_ name: String) -> Option? { options.first { $0.name == name } }
}
