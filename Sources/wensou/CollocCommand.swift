internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou colloc`: the words beside a term.
struct CollocCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "colloc", abstract: Session.messages.collocAbstract,
      usage: Session.messages.collocUsage, discussion: Session.messages.collocDiscussion)
  }

  @Argument(help: .init(Session.messages.helpPlotTerm, valueName: "TERM"))
  var term: String

  @Option(help: .init(Session.messages.helpSpan, valueName: "N"))
  var span: Int?

  @Option(help: .init(Session.messages.helpSpanLeft, valueName: "N"))
  var left: Int?

  @Option(help: .init(Session.messages.helpSpanRight, valueName: "N"))
  var right: Int?

  @Option(name: .customLong("min"), help: .init(Session.messages.helpLeastBeside, valueName: "N"))
  var least: Int?

  @Option(help: .init(Session.messages.helpCollocSort, valueName: "KEY"))
  var sort: CollocationTable.Order?

  @OptionGroup() var list: ListOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  private var reach: CollocationTable.Span {
    CollocationTable.Span(left: left ?? span ?? 5, right: right ?? span ?? 5)
  }

  func validate() throws {
    if let least, least < 1 { throw ValidationError(Session.messages.wrongLeastCount) }
    let sides = [reach.left, reach.right, span ?? 0]
    guard sides.allSatisfy({ 0...50 ~= $0 }), reach.left + reach.right > 0 else {
      throw ValidationError(Session.messages.wrongSpan)
    }
    _ = try StudyOption.terms([term])
  }

  func run() throws {
    let start = ContinuousClock.now
    let terms = try study.terms([term], lexicon)
    let lexicon = try lexicon.lexicon(for: study.index.directory)
    let subset = try study.open().subset
    let table = try reportingErrors { () throws(IndexError) in
      try CollocationTable(
        terms[0], in: subset, span: reach, least: least ?? 3, order: sort ?? .logLikelihood,
        lexicon: lexicon, workers: Workers(ResourceOption.processorCount))
    }
    try study.record.write(subset) { CollocationRecords.csv(of: table, limit: nil) }
    let path = study.index.paths.userPath
    let page = CollocationPage(language: Session.language, isColored: Terminal.isColored)
    list.show(
      text: { page.text(of: table, in: subset, span: reach, limit: $0) },
      csv: { CollocationRecords.csv(of: table, limit: $0) },
      json: {
        CollocationRecords.json(
          of: table, in: subset, span: reach, limit: $0,
          seconds: (ContinuousClock.now - start).seconds)
      })
    try ListOption.end(isEmpty: table.rows.isEmpty, losses: table.losses, displayPath: path)
  }
}

extension CollocationTable.Order: ExpressibleByArgument {}
