internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou topics`: what speeches are about.
struct TopicsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "topics", abstract: Session.messages.topicsAbstract,
      usage: Session.messages.topicsUsage, discussion: Session.messages.topicsDiscussion)
  }

  @Argument(help: .init(Session.messages.helpTopicQuery, valueName: "QUERY"))
  var query: String?

  @Option(name: .customLong("k"), help: .init(Session.messages.helpTopicCount, valueName: "N"))
  var count = 10

  @Option(name: .customLong("by"), help: .init(Session.messages.helpTopicBy, valueName: "FIELD"))
  var field: String?

  @Option(help: .init(Session.messages.helpTopicUnit, valueName: "UNIT"))
  var unit: TopicTable.Unit?

  @OptionGroup() var form: FormOption

  @OptionGroup() var lexicon: LexiconOption

  @Flag(help: .init(Session.messages.helpStudyDedup))
  var dedup = false

  @OptionGroup() var record: RecordOption

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    guard 2...50 ~= count else { throw ValidationError(Session.messages.wrongTopicCount) }
  }

  func run() throws {
    let start = ContinuousClock.now
    let lexicon = try lexicon.lexicon(for: index.directory)
    let (subset, columns) = try SubsetOption.open(
      index.directory, where: query, countingCopiesOnce: dedup)
    let field = try field.map { try StudyOption.field($0, by: "--by", columns) }
    let unit = unit ?? TopicTable.usualUnit(of: subset)
    let table = try reportingErrors { () throws(IndexError) in
      try TopicTable(
        subset, count: count, unit: unit, by: field, lexicon: lexicon,
        workers: Workers(ResourceOption.processorCount))
    }
    let (language, path) = (Session.language, index.paths.userPath)
    let records = TopicRecords(displayPath: path)
    try record.write(subset) { records.csv(of: table) }
    try form.show(
      text: {
        TopicPage(language: language, isColored: Terminal.isColored, displayPath: path)
          .text(of: table, in: subset, unit: unit)
      }, csv: { records.csv(of: table) },
      json: {
        records.json(
          of: table, in: subset, unit: unit, seconds: (ContinuousClock.now - start).seconds)
      },
      picture: { TopicPicture(language: language, displayPath: path).text(of: table, in: subset) })
    try ListOption.end(isEmpty: table.topics.isEmpty, losses: table.losses, displayPath: path)
  }
}

extension TopicTable.Unit: ExpressibleByArgument {}
