internal import ArgumentParser
internal import Indexing
internal import Rendering

/// `wensou stats`: tells what the index consists of.
struct StatsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stats", abstract: Session.messages.statsAbstract,
      usage: Session.messages.statsUsage, discussion: Session.messages.statsDiscussion)
  }

  @OptionGroup() var index: IndexOption

  @Flag(name: .customLong("json"), help: .init(Session.messages.helpStatsJSON))
  var isJSON = false

  @OptionGroup() var common: CommonOptions

  func run() throws {
    let statistics = try reportingErrors { () throws(IndexError) in
      try IndexStatistics(index.directory)
    }
    Output.write(
      isJSON
        ? StatisticsRecord.line(of: statistics)
        : StatisticsText(language: Session.language).text(of: statistics))
  }
}
