internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou trend`: how often terms stand in the texts of each year.
struct TrendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trend", abstract: Session.messages.trendAbstract,
      usage: Session.messages.trendUsage, discussion: Session.messages.trendDiscussion)
  }

  @Argument(help: .init(Session.messages.helpTerm, valueName: "TERM"))
  var terms: [String]

  @Option(help: .init(Session.messages.helpPer, valueName: "UNIT"))
  var per: UnitChoice?

  @OptionGroup() var form: FormOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws { _ = try StudyOption.terms(terms) }

  func run() throws {
    let start = ContinuousClock.now
    let terms = try study.terms(terms, lexicon)
    let (subset, _) = try study.open()
    let trend = try reportingErrors { () throws(IndexError) in try Trend(terms, in: subset) }
    try show(trend, subset, since: start)
    if trend.table.isEmpty { throw ExitStatus.nothingFound.code }
  }

  private func show(_ trend: Trend, _ subset: Subset, since start: ContinuousClock.Instant) throws {
    let (language, unit) = (Session.language, (per ?? .usual).unit)
    let page = TrendPage(language: language, isColored: Terminal.isColored, unit: unit)
    let records = CountRecords(unit: unit) { $0 }
    try study.record.write(subset) { records.csv(of: trend.table) }
    try form.show(
      text: { page.text(of: trend, in: subset) }, csv: { records.csv(of: trend.table) },
      json: {
        records.json(
          of: trend.table, in: subset, type: "trend",
          seconds: (ContinuousClock.now - start).seconds)
      }, picture: { TrendPicture(language: language, unit: unit).text(of: trend, in: subset) })
  }
}
