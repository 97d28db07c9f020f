internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou dup`: documents with much equal text.
struct DupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dup", abstract: Session.messages.dupAbstract, usage: Session.messages.dupUsage,
      discussion: Session.messages.dupDiscussion)
  }

  /// How many groups a reader gets unless asked for otherwise.
  private static let usualLimit = 20

  @Option(
    name: .customLong("min"), help: .init(Session.messages.helpLeastShare, valueName: "SHARE"))
  var least = 0.6

  @Option(help: .init(Session.messages.helpGroupLimit, valueName: "N"))
  var limit: Int?

  @Flag(exclusivity: .exclusive)
  var form: FormOption.Form?

  @OptionGroup() var documents: SubsetOption

  @OptionGroup() var record: RecordOption

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    guard (0.4...1).contains(least) else { throw ValidationError(Session.messages.wrongLeastShare) }
  }

  func run() throws {
    let start = ContinuousClock.now
    let subset = try documents.open(index.directory).subset
    let copies = try reportingErrors { () throws(IndexError) in
      try CopyGroups(
        in: subset, least: least, workers: Workers(ResourceOption.processorCount))
    }
    let path = index.paths.userPath
    let page = CopyPage(
      language: Session.language, width: Terminal.isOutput ? Terminal.width : nil,
      isColored: Terminal.isColored, displayPath: path)
    let records = CopyRecords(displayPath: path)
    try record.write(subset) { records.csv(of: copies, limit: nil) }
    let shownLimit = form.rowLimit(limit, usual: Self.usualLimit)
    switch form {
    case .csv: Output.write(records.csv(of: copies, limit: shownLimit))
    case .json:
      let seconds = (ContinuousClock.now - start).seconds
      Output.write(records.json(of: copies, in: subset, limit: shownLimit, seconds: seconds))
    case nil: Output.write(page.text(of: copies, in: subset, limit: shownLimit))
    }
    try ListOption.end(isEmpty: copies.groups.isEmpty, losses: copies.losses, displayPath: path)
  }
}
