internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou keyness`: the words that mark a part of the texts.
struct KeynessCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "keyness", abstract: Session.messages.keynessAbstract,
      usage: Session.messages.keynessUsage, discussion: Session.messages.keynessDiscussion)
  }

  @Option(
    help: .init(Session.messages.helpTarget, valueName: "QUERY"), completion: FieldCompletion.query)
  var target: String?

  @Option(
    name: .customLong("ref"), help: .init(Session.messages.helpReference, valueName: "QUERY"),
    completion: FieldCompletion.query)
  var reference: String?

  @Option(
    name: .customLong("min-docs"),
    help: .init(Session.messages.helpLeastDocuments, valueName: "N"))
  var least: Int?

  @Flag(name: .customLong("negative"), help: .init(Session.messages.helpNegative))
  var isNegative = false

  @OptionGroup() var list: ListOption

  @Flag(help: .init(Session.messages.helpStudyDedup))
  var dedup = false

  @OptionGroup() var record: RecordOption

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if target == nil { throw ValidationError(Session.messages.noTarget) }
    if let least, least < 1 { throw ValidationError(Session.messages.wrongLeastCount) }
  }

  func run() throws {
    let start = ContinuousClock.now
    let (chosen, others) = try subsets()
    let table = try reportingErrors { () throws(IndexError) in
      try KeywordTable(chosen, others, least: least ?? 3, isNegative: isNegative)
    }
    try record.write(chosen) { KeywordRecords.csv(of: table, limit: nil) }
    let page = KeywordPage(language: Session.language, isColored: Terminal.isColored)
    list.show(
      text: { page.text(of: table, chosen, others, limit: $0) },
      csv: { KeywordRecords.csv(of: table, limit: $0) },
      json: {
        KeywordRecords.json(
          of: table, chosen, others, limit: $0, seconds: (ContinuousClock.now - start).seconds)
      })
    try ListOption.end(isEmpty: table.rows.isEmpty, displayPath: index.paths.userPath)
  }

  /// The target, and the reference without it; that either is empty is told.
  private func subsets() throws -> (target: Subset, reference: Subset) {
    let (directory, once) = (index.directory, dedup)
    let chosen = try SubsetOption.open(directory, where: target, countingCopiesOnce: once).subset
    let all = try SubsetOption.open(directory, where: reference, countingCopiesOnce: once).subset
    let others = Subset(all, without: chosen)
    guard others.documents.isEmpty else { return (chosen, others) }
    Output.writeError(Session.messages.nothingStudied + "\n")
    throw ExitStatus.nothingFound.code
  }
}
