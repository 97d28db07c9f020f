internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying
internal import SystemPackage

/// `wensou report`: all studies of terms in one web page.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: Session.messages.reportAbstract,
      usage: Session.messages.reportUsage, discussion: Session.messages.reportDiscussion)
  }

  @Argument(help: .init(Session.messages.helpTerm, valueName: "TERM"))
  var terms: [String]

  @Option(
    name: .customLong("output"), help: .init(Session.messages.helpReportFile, valueName: "FILE"))
  var output: String?

  @Option(
    name: .customLong("by"), help: .init(Session.messages.helpReportBy, valueName: "FIELD"),
    completion: FieldCompletion.names)
  var field: String?

  @Option(help: .init(Session.messages.helpPer, valueName: "UNIT"))
  var per: UnitChoice?

  @Option(
    name: .customLong("table"), help: .init(Session.messages.helpReportTopics, valueName: "FILE"))
  var topicPath: String?

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var study: StudyOption

  func validate() throws {
    if output == "" || topicPath == "" { throw ValidationError(Session.messages.emptyPath) }
    _ = try StudyOption.terms(terms)
  }

  func run() throws {
    let terms = try study.terms(terms, lexicon)
    let words = try lexicon.lexicon(for: study.index.directory)
    let topics = try topicPath.map { try TopicFile.read($0, lexicon: words) }
    let (subset, columns) = try study.open()
    let field = try StudyOption.field(field ?? "地", by: "--by", columns)
    let report = try reportingErrors { () throws(IndexError) in
      try StudyReport(
        terms, in: subset, by: field, topics: topics, lexicon: words,
        workers: Workers(ResourceOption.processorCount))
    }
    if report.counts.isEmpty {
      Output.writeError(Session.messages.nothingToReport + "\n")
      throw ExitStatus.nothingFound.code
    }
    try write(report)
    try ListOption.end(
      isEmpty: false, losses: report.losses, displayPath: study.index.paths.userPath)
  }

  private func write(_ report: StudyReport) throws {
    let page = ReportPage(
      language: Session.language, unit: (per ?? .usual).unit,
      displayPath: study.index.paths.userPath)
    let csv = page.csv(of: report)
    try study.record.write(report.subset) { csv }
    let record = try RecordOption.record(of: report.subset, ResultDigest(of: csv), headCount: 1)
    let path = output ?? "report.html"
    try TextFile.write(
      page.text(of: report, record: record, command: command), to: FilePath(path))
    if path != "-" { Output.write(Session.messages.reportWritten(to: path) + "\n") }
  }

  /// What is typed for a part of the report.
  private func command(_ arguments: [String]) -> String {
    var words = ["wensou"] + arguments.map { $0 == "topics.toml" ? topicPath ?? $0 : $0 }
    if arguments.first == "topics" {
      words += study.documents.subset.map { [$0] } ?? []
    } else if arguments.first != "kwic" {
      words += study.documents.subset.map { ["--where", $0] } ?? []
    }
    words += study.index.path.map { ["--index", $0] } ?? []
    if study.dedup { words.append("--dedup") }
    if lexicon.isOff, arguments.first != "kwic" { words.append("--no-lexicon") }
    return words.map(ShellWord.quoted).joined(separator: " ")
  }
}
