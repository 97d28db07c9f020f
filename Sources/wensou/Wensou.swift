internal import ArgumentParser
internal import Rendering

/// The program: reads the arguments, runs a command, ends with its status.
@main
struct Wensou: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wensou", abstract: Session.messages.wensouAbstract,
      usage: Session.messages.wensouUsage, discussion: Session.messages.wensouDiscussion,
      version: version,
      subcommands: [
        IndexCommand.self, SearchCommand.self, KwicCommand.self, ShowCommand.self, WhyCommand.self,
        CountCommand.self, TrendCommand.self, PlotCommand.self, FiguresCommand.self,
        CollocCommand.self, KeynessCommand.self, NgramsCommand.self, FormulaCommand.self,
        NewwordsCommand.self, TopicsCommand.self, SimilarCommand.self, DupCommand.self,
        DiffCommand.self, ReportCommand.self, ExportCommand.self, LexiconCommand.self,
        DoctorCommand.self, StatsCommand.self, VerifyCommand.self, MergeCommand.self,
        BrowseCommand.self,
      ])
  }

  /// The version of the program.
  static let version = "0.1.0"

  @OptionGroup() var common: CommonOptions

  /// The width that help is laid out for: the parser fails where the names of options leave no
  /// room, and takes the width from `COLUMNS` alone when it is there.
  private static var helpWidth: Int { min(max(Terminal.width ?? 80, 60), 100) }

  static func main() {
    CellWidth.$ofAmbiguous.withValue(Session.ambiguousWidth) { run() }
  }

  private static func run() {
    Output.keepNumbersOfClosedFiles()
    let typed = Array(CommandLine.arguments.dropFirst())
    let isCompletion = typed.first?.hasPrefix("---") ?? false
    let arguments = isCompletion ? typed : CommandLineArguments.forParser(typed)
    if arguments.first == "help", let topic = arguments.dropFirst().first.flatMap(HelpTopic.init) {
      return Pager.show(topic.page(in: Session.language))
    }
    do {
      let settings = try Session.settings.get()
      let isPlain = isCompletion || settings.files.isEmpty
      let all = isPlain ? arguments : try arguments.with(settings)
      try Theme.$current.withValue(settings.theme) {
        var command = try parseAsRoot(all)
        try command.run()
      }
    } catch let problem as SettingsFile.Problem {
      end(with: problem)
    } catch {
      end(with: error)
    }
  }

  /// Tells what is wrong with the settings.
  private static func end(with problem: SettingsFile.Problem) -> Never {
    Output.writeError(problem.line)
    exit(withError: ExitCode.validationFailure)
  }

  /// Prints what the argument parser says of an error, of a request for help or the version.
  private static func end(with error: any Error) -> Never {
    Session.setEnvironment("COLUMNS", to: String(helpWidth))
    let status = exitCode(for: error)
    let text = HelpText.translated(fullMessage(for: error), Session.messages.language)
    if !text.isEmpty {
      if status.isSuccess { Output.write(text + "\n") } else { Output.writeError(text + "\n") }
    }
    exit(withError: status)
  }
}

extension [String] {
  /// The arguments with those that settings give.
  fileprivate func with(_ settings: Settings) throws -> [String] {
    try SettingArguments(settings, of: CommandInfo.program()).adding(to: self)
  }
}
