internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou count`: how often terms stand in texts, with the denominators.
struct CountCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "count", abstract: Session.messages.countAbstract,
      usage: Session.messages.countUsage, discussion: Session.messages.countDiscussion)
  }

  @Argument(help: .init(Session.messages.helpTerm, valueName: "TERM"))
  var terms: [String]

  @Option(
    name: .customLong("by"), help: .init(Session.messages.helpBy, valueName: "FIELD"),
    completion: FieldCompletion.names)
  var field: String?

  @Option(help: .init(Session.messages.helpPer, valueName: "UNIT"))
  var per: UnitChoice?

  @OptionGroup() var form: FormOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws { _ = try StudyOption.terms(terms) }

  func run() throws {
    let start = ContinuousClock.now
    let terms = try study.terms(terms, lexicon)
    let (subset, columns) = try study.open()
    let field = try field.map { try StudyOption.field($0, by: "--by", columns) }
    let table = try reportingErrors { () throws(IndexError) in
      try CountTable(terms, by: field, in: subset)
    }
    try show(table, subset, since: start)
    if table.isEmpty { throw ExitStatus.nothingFound.code }
  }

  private func show(
    _ table: CountTable, _ subset: Subset, since start: ContinuousClock.Instant
  ) throws {
    let (language, unit, path) = (
      Session.language, (per ?? .usual).unit, study.index.paths.userPath
    )
    let page = CountPage(
      language: language, width: Terminal.isOutput ? Terminal.width : nil,
      isColored: Terminal.isColored, unit: unit, displayPath: path)
    let records = CountRecords(unit: unit, displayPath: path)
    try study.record.write(subset) { records.csv(of: table) }
    try form.show(
      text: { page.text(of: table, in: subset) }, csv: { records.csv(of: table) },
      json: {
        records.json(of: table, in: subset, seconds: (ContinuousClock.now - start).seconds)
      },
      picture: {
        CountPicture(language: language, unit: unit, displayPath: path).text(of: table, in: subset)
      })
  }
}
