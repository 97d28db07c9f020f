internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou newwords`: stretches that behave like words and are in no dictionary.
struct NewwordsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "newwords", abstract: Session.messages.newwordsAbstract,
      usage: Session.messages.newwordsUsage, discussion: Session.messages.newwordsDiscussion)
  }

  @Option(
    name: .customLong("n"), help: .init(Session.messages.helpWordLengths, valueName: "N..M"))
  var lengths: LengthRange?

  @Option(name: .customLong("min"), help: .init(Session.messages.helpLeastPlaces, valueName: "N"))
  var least: Int?

  @Option(
    name: .customLong("min-docs"),
    help: .init(Session.messages.helpLeastHolders, valueName: "N"))
  var leastDocuments: Int?

  @Option(help: .init(Session.messages.helpCohesion, valueName: "BITS"))
  var cohesion: Double?

  @Option(help: .init(Session.messages.helpFreedom, valueName: "BITS"))
  var entropy: Double?

  @OptionGroup() var list: ListOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws {
    if let leastDocuments, leastDocuments < 1 {
      throw ValidationError(Session.messages.wrongLeastCount)
    }
    if let least, least < 1 { throw ValidationError(Session.messages.wrongLeastCount) }
    guard [cohesion, entropy].allSatisfy({ $0?.isFinite ?? true }) else {
      throw ValidationError(Session.messages.wrongBits)
    }
    let wanted = (lengths ?? .usualOfWords).lengths
    guard wanted.lowerBound >= 2, wanted.upperBound <= NewWordTable.longest else {
      throw ValidationError(Session.messages.wrongWordLengths)
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let lexicon = try lexicon.lexicon(for: study.index.directory)
    let subset = try study.open().subset
    let table = try reportingErrors { () throws(IndexError) in
      try NewWordTable(
        subset, limits(of: subset), lexicon: lexicon,
        workers: Workers(ResourceOption.processorCount))
    }
    let path = study.index.paths.userPath
    let records = NewWordRecords(displayPath: path)
    try study.record.write(subset) { records.csv(of: table, limit: nil) }
    let page = NewWordPage(
      language: Session.language, isColored: Terminal.isColored, displayPath: path)
    list.show(
      text: { page.text(of: table, in: subset, limit: $0) },
      csv: { records.csv(of: table, limit: $0) },
      json: {
        records.json(
          of: table, in: subset, limit: $0, seconds: (ContinuousClock.now - start).seconds)
      })
    try ListOption.end(isEmpty: table.rows.isEmpty, losses: table.losses, displayPath: path)
  }

  private func limits(of subset: Subset) -> NewWordTable.Limits {
    NewWordTable.Limits(
      lengths: (lengths ?? .usualOfWords).lengths,
      places: least ?? NewWordTable.usualLeast(of: subset.characterCount),
      documents: leastDocuments ?? FormulaTable.usualLeast(of: subset.documents.count),
      cohesion: cohesion ?? 5, freedom: entropy ?? 1.5)
  }
}
