internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou formula`: since when, where and in which wordings a formula is used.
struct FormulaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "formula", abstract: Session.messages.formulaAbstract,
      usage: Session.messages.formulaUsage, discussion: Session.messages.formulaDiscussion,
      aliases: ["提法"])
  }

  @Argument(help: .init(Session.messages.helpPlotTerm, valueName: "TERM"))
  var term: String

  @OptionGroup() var list: ListOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws { _ = try StudyOption.terms([term]) }

  func run() throws {
    let start = ContinuousClock.now
    let terms = try StudyOption.terms([term])
    let lexicon = try lexicon.lexicon(for: study.index.directory)
    let subset = try study.open().subset
    let history = try reportingErrors { () throws(IndexError) in
      try FormulaHistory(
        terms[0], in: subset, lexicon: lexicon, workers: Workers(ResourceOption.processorCount))
    }
    let path = study.index.paths.userPath
    let records = FormulaHistoryRecords(displayPath: path)
    try study.record.write(subset) { records.csv(of: history, limit: nil) }
    let page = FormulaHistoryPage(
      language: Session.language, isColored: Terminal.isColored, displayPath: path)
    list.show(
      text: { page.text(of: history, in: subset, limit: $0) },
      csv: { records.csv(of: history, limit: $0) },
      json: {
        records.json(
          of: history, in: subset, limit: $0, seconds: (ContinuousClock.now - start).seconds)
      })
    try ListOption.end(
      isEmpty: history.formula.count.documents == 0 && history.variants.isEmpty,
      losses: history.losses, displayPath: path)
  }
}
