internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying

/// `wensou ngrams`: the fixed formulas of many documents.
struct NgramsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ngrams", abstract: Session.messages.ngramsAbstract,
      usage: Session.messages.ngramsUsage, discussion: Session.messages.ngramsDiscussion)
  }

  @Option(name: .customLong("n"), help: .init(Session.messages.helpLengths, valueName: "N..M"))
  var lengths: LengthRange?

  @Option(
    name: .customLong("min-docs"),
    help: .init(Session.messages.helpLeastHolders, valueName: "N"))
  var least: Int?

  @OptionGroup() var list: ListOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws {
    if let least, least < 2 { throw ValidationError(Session.messages.wrongLeastHolders) }
  }

  func run() throws {
    let start = ContinuousClock.now
    let lexicon = try lexicon.lexicon(for: study.index.directory)
    let subset = try study.open().subset
    let table = try reportingErrors { () throws(IndexError) in
      try FormulaTable(
        subset, lengths: (lengths ?? .usual).lengths,
        inDocuments: least ?? FormulaTable.usualLeast(of: subset.documents.count),
        lexicon: lexicon,
        workers: Workers(ResourceOption.processorCount))
    }
    try study.record.write(subset) { FormulaRecords.csv(of: table, in: subset, limit: nil) }
    let page = FormulaPage(language: Session.language, isColored: Terminal.isColored)
    list.show(
      text: { page.text(of: table, in: subset, limit: $0) },
      csv: { FormulaRecords.csv(of: table, in: subset, limit: $0) },
      json: {
        FormulaRecords.json(
          of: table, in: subset, limit: $0, seconds: (ContinuousClock.now - start).seconds)
      })
    try ListOption.end(
      isEmpty: table.rows.isEmpty, losses: table.losses, displayPath: study.index.paths.userPath)
  }
}

/// The lengths of formulas: `4..8`, `4..` or `6`.
struct LengthRange: ExpressibleByArgument {
  let lengths: ClosedRange<Int>

  static let usual = LengthRange(lengths: 4...16)

  /// Those of words.
  static let usualOfWords = LengthRange(lengths: 2...6)

  private init(lengths: ClosedRange<Int>) { self.lengths = lengths }

  init?(argument: String) {
    let ends = argument.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ Int($0) }), first >= 1 else { return nil }
    let last = ends.count == 1 ? first : ends[1].isEmpty ? FormulaTable.longest : Int(ends[1])
    guard let last, first <= last, last <= FormulaTable.longest else { return nil }
    lengths = first...last
  }
}
