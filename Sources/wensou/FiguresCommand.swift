internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou figures`: the numbers that stand with terms, as a table.
struct FiguresCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "figures", abstract: Session.messages.figuresAbstract,
      usage: Session.messages.figuresUsage, discussion: Session.messages.figuresDiscussion)
  }

  /// How many figures a reader gets unless asked for otherwise.
  private static let usualLimit = 50

  @Argument(help: .init(Session.messages.helpFigureTerm, valueName: "TERM"))
  var terms: [String]

  @Flag(name: .customLong("sentence"), help: .init(Session.messages.helpSentence))
  var isOfSentences = false

  @Option(help: .init(Session.messages.helpFigureLimit, valueName: "N"))
  var limit: Int?

  @Flag(exclusivity: .exclusive)
  var form: FormOption.Form?

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    _ = try StudyOption.terms(terms)
  }

  func run() throws {
    let start = ContinuousClock.now
    let terms = try study.terms(terms, lexicon)
    let (subset, _) = try study.open()
    let table = try reportingErrors { () throws(IndexError) in
      try FigureTable(
        terms, in: subset, scope: isOfSentences ? .sentence : .clause,
        workers: Workers(ResourceOption.processorCount))
    }
    let path = study.index.paths.userPath
    let page = FigurePage(
      language: Session.language, isColored: Terminal.isColored, displayPath: path)
    let records = FigureRecords(displayPath: path)
    try study.record.write(subset) { records.csv(of: table, limit: nil) }
    let shownLimit = form.rowLimit(limit, usual: Self.usualLimit)
    switch form {
    case .csv: Output.write(records.csv(of: table, limit: shownLimit))
    case .json:
      let seconds = (ContinuousClock.now - start).seconds
      Output.write(records.json(of: table, in: subset, limit: shownLimit, seconds: seconds))
    case nil: Output.write(page.text(of: table, in: subset, limit: shownLimit))
    }
    try ListOption.end(isEmpty: table.figures.isEmpty, losses: table.losses, displayPath: path)
  }
}
