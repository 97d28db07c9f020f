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

  @Argument(
    help: .init(Session.messages.helpTopicQuery, valueName: "QUERY"),
    completion: FieldCompletion.query)
  var query: String?

  @Option(name: .customLong("k"), help: .init(Session.messages.helpTopicCount, valueName: "N"))
  var count: Int?

  @Option(
    name: .customLong("by"), help: .init(Session.messages.helpTopicBy, valueName: "FIELD"),
    completion: FieldCompletion.names)
  var field: String?

  @Option(help: .init(Session.messages.helpTopicUnit, valueName: "UNIT"))
  var unit: TopicTable.Unit?

  @Option(
    name: .customLong("table"), help: .init(Session.messages.helpTopicFile, valueName: "FILE"))
  var path: String?

  @Option(help: .init(Session.messages.helpPer, valueName: "UNIT"))
  var per: UnitChoice?

  @Option(help: .init(Session.messages.helpRowLimit, valueName: "N"))
  var limit: Int?

  @OptionGroup() var form: FormOption

  @OptionGroup() var lexicon: LexiconOption

  @Flag(help: .init(Session.messages.helpStudyDedup))
  var dedup = false

  @OptionGroup() var record: RecordOption

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  /// How many topics are looked for unless asked for otherwise.
  private static let usualCount = 10

  func validate() throws {
    guard 2...50 ~= count ?? Self.usualCount else {
      throw ValidationError(Session.messages.wrongTopicCount)
    }
    if path == "" { throw ValidationError(Session.messages.emptyPath) }
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    let isOfNamed = per != nil || limit != nil
    guard path == nil ? !isOfNamed : count == nil && unit == nil else {
      throw ValidationError(Session.messages.topicsEitherOr)
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let lexicon = try lexicon.lexicon(for: index.directory)
    let topics = try path.map { try TopicFile.read($0, lexicon: lexicon) }
    let (subset, columns) = try SubsetOption.open(
      index.directory, where: query, countingCopiesOnce: dedup)
    let field = try field.map { try StudyOption.field($0, by: "--by", columns) }
    if let topics { return try tell(topics, by: field, in: subset, since: start) }
    let unit = unit ?? TopicTable.usualUnit(of: subset)
    let table = try reportingErrors { () throws(IndexError) in
      try TopicTable(
        subset, count: count ?? Self.usualCount, unit: unit, by: field, lexicon: lexicon,
        workers: Workers(ResourceOption.processorCount))
    }
    try show(table, subset, unit: unit, since: start)
  }

  private func show(
    _ table: TopicTable, _ subset: Subset, unit: TopicTable.Unit,
    since start: ContinuousClock.Instant
  ) throws {
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

  private func tell(
    _ topics: [NamedTopic], by field: String?, in subset: Subset,
    since start: ContinuousClock.Instant
  ) throws {
    let table = try reportingErrors { () throws(IndexError) in
      try NamedTopicTable(topics, by: field, in: subset)
    }
    let (language, unit, path) = (Session.language, (per ?? .usual).unit, index.paths.userPath)
    let page = NamedTopicPage(
      language: language, isColored: Terminal.isColored, unit: unit, displayPath: path)
    let records = NamedTopicRecords(unit: unit, displayPath: path)
    let shown = form.form.rowLimit(limit, usual: ListOption.usualLimit)
    try record.write(subset) { records.csv(of: table, limit: shown) }
    try form.show(
      text: { page.text(of: table, in: subset, limit: shown) },
      csv: { records.csv(of: table, limit: shown) },
      json: {
        records.json(
          of: table, in: subset, limit: shown, seconds: (ContinuousClock.now - start).seconds)
      },
      picture: {
        NamedTopicPicture(language: language, unit: unit, displayPath: path)
          .text(of: table, in: subset)
      })
    if table.counts.isEmpty { throw ExitStatus.nothingFound.code }
  }
}

extension TopicTable.Unit: ExpressibleByArgument {}
