internal import ArgumentParser
internal import Rendering

/// The program: reads the arguments, runs a command, ends with its status.
@main
struct Wensou: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wensou", abstract: Session.messages.wensouAbstract,
      discussion: Session.messages.wensouDiscussion, version: "0.1.0",
      subcommands: [IndexCommand.self, SearchCommand.self, VerifyCommand.self])
  }

  static func main() {
    let arguments = CommandLineArguments.forParser(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Prints what the argument parser says of an error, of a request for help or the version.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = HelpText.translated(fullMessage(for: error), Session.messages.language)
    if !text.isEmpty {
      if status.isSuccess { Output.write(text + "\n") } else { Output.writeError(text + "\n") }
    }
    exit(withError: status)
  }
}
