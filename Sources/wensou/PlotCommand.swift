internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou plot`: where in each text a term stands, and how evenly.
struct PlotCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plot", abstract: Session.messages.plotAbstract,
      usage: Session.messages.plotUsage, discussion: Session.messages.plotDiscussion)
  }

  @Argument(help: .init(Session.messages.helpPlotTerm, valueName: "TERM"))
  var term: String

  @Option(help: .init(Session.messages.helpPlotLimit, valueName: "N"))
  var limit: Int?

  @OptionGroup() var form: FormOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    _ = try StudyOption.terms([term])
  }

  func run() throws {
    let start = ContinuousClock.now
    let terms = try study.terms([term], lexicon)
    let (subset, _) = try study.open()
    let limit = limit == 0 ? nil : limit ?? 20
    let dispersion = try reportingErrors { () throws(IndexError) in
      try Dispersion(terms[0], in: subset, limit: limit)
    }
    try show(dispersion, subset, since: start)
    if dispersion.count.occurrences == 0 { throw ExitStatus.nothingFound.code }
  }

  private func show(
    _ dispersion: Dispersion, _ subset: Subset, since start: ContinuousClock.Instant
  ) throws {
    let (language, path) = (Session.language, study.index.paths.userPath)
    let page = PlotPage(
      language: language, width: Terminal.isOutput ? Terminal.width : nil,
      isColored: Terminal.isColored, displayPath: path)
    let records = PlotRecords(displayPath: path)
    try study.record.write(subset) { records.csv(of: dispersion) }
    try form.show(
      text: { page.text(of: dispersion, in: subset) }, csv: { records.csv(of: dispersion) },
      json: {
        records.json(
          of: dispersion, in: subset, seconds: (ContinuousClock.now - start).seconds)
      },
      picture: {
        PlotPicture(language: language, displayPath: path).text(of: dispersion, in: subset)
      })
  }
}
