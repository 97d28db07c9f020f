internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching

/// `wensou kwic`: every place with what stands before and behind it.
struct KwicCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kwic", abstract: Session.messages.kwicAbstract,
      usage: Session.messages.kwicUsage, discussion: Session.messages.kwicDiscussion)
  }

  /// What is printed of the answer.
  enum Form: String, EnumerableFlag {
    case lines
    case csv
    case tsv
    case json

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .lines: .init(Session.messages.helpKwicLines)
      case .csv: .init(Session.messages.helpCSV)
      case .tsv: .init(Session.messages.helpTSV)
      case .json: .init(Session.messages.helpJSON)
      }
    }
  }

  @Argument(
    help: .init(Session.messages.helpQuery, valueName: "QUERY"), completion: FieldCompletion.query)
  var query: [String] = []

  @OptionGroup() var index: IndexOption

  @OptionGroup() var context: ContextOption

  @Flag(exclusivity: .exclusive)
  var requestedForm: Form?

  @OptionGroup() var table: TableOption

  @OptionGroup() var lexicon: LexiconOption

  @Option(help: .init(Session.messages.helpKwicLimit, valueName: "N"))
  var limit: Int?

  @Option(
    name: .customLong("group-by"),
    help: .init(Session.messages.helpKwicGroupBy, valueName: "FIELD"),
    completion: FieldCompletion.names)
  var grouping: String?

  @Flag(help: .init(Session.messages.helpDedup))
  var dedup = false

  @OptionGroup() var record: RecordOption

  @OptionGroup() var terminal: TerminalOption

  @Option(help: .init(Session.messages.helpMode, valueName: "MODE"))
  var mode: ReadingMode?

  @Flag(help: .init(Session.messages.helpNumbers))
  var numbers = false

  @Option(help: .init(Session.messages.helpSyntax, valueName: "SYNTAX"))
  var syntax: SyntaxChoice?

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    if table.hasByteOrderMark, form != .csv, form != .tsv {
      throw ValidationError(Session.messages.bomWithoutTable)
    }
    if let grouping, Grouping(name: grouping, columns: []) == .section {
      throw ValidationError(Session.messages.kwicBySection)
    }
    if query.isEmpty { throw ValidationError(Session.messages.noQuery) }
  }

  func run() throws {
    let text = query.joined(separator: " ")
    let start = ContinuousClock.now
    let lexicon = try lexicon.lexicon(for: index.directory)
    var (searcher, columns) = try reportingErrors { () throws(IndexError) in
      let searcher = try Searcher(Snapshot(index.directory), lexicon: lexicon)
      return (searcher, try searcher.columns())
    }
    let request = try request(for: text, columns: columns)
    let concordance = try reportingErrors { () throws(IndexError) in
      try searcher.concordance(request)
    }
    try record.write(searchIn: searcher.snapshot, displayPath: index.paths.userPath) {
      $0.text(of: concordance)
    }
    show(concordance, to: text, seconds: (ContinuousClock.now - start).seconds)
    Output.writeError(
      UnknownFieldHint(language: Session.language).text(of: request.query, columns: columns))
    if concordance.lineCount == 0 { throw ExitStatus.nothingFound.code }
  }

  private func request(for text: String, columns: Set<String>) throws -> ConcordanceRequest {
    var request = ConcordanceRequest(
      query: try (syntax ?? .wensou).parse(text, columns: columns))
    request.mode = (mode ?? .auto).mode
    request.readsNumbers = numbers
    request.countsCopiesOnce = dedup
    request.limit = limit == 0 ? nil : limit
    try context.apply(to: &request, screenWidth: isForScreen ? Terminal.width : nil)
    if let grouping {
      request.grouping = try NamedField.value(of: "--group-by", grouping, columns) {
        Grouping(name: $0, columns: columns)
      }
    }
    return request
  }

  private var form: Form { requestedForm ?? .lines }

  private var isForScreen: Bool { form == .lines && Terminal.isOutput }

  private func show(_ concordance: Concordance, to text: String, seconds: Double) {
    let path = index.paths.userPath
    switch form {
    case .lines: showLines(concordance, seconds: seconds)
    case .csv: showAside(concordance, table.table(.commas, displayPath: path).text(of: concordance))
    case .tsv: showAside(concordance, table.table(.tabs, displayPath: path).text(of: concordance))
    case .json:
      let records = ConcordanceRecords(language: Session.language, displayPath: path)
      Output.write(records.text(of: concordance, to: text, seconds: seconds))
    }
  }

  /// A page for a reader at a terminal; elsewhere the lines, and on standard error what they do not say.
  private func showLines(_ concordance: Concordance, seconds: Double) {
    let path = index.paths.userPath
    let page = ConcordancePage(
      language: Session.language, width: Terminal.isOutput ? Terminal.width : nil,
      isColored: terminal.isColored, url: terminal.url(displayPath: path), displayPath: path)
    if Terminal.isOutput { return Pager.show(page.text(of: concordance, seconds: seconds)) }
    showAside(concordance, page.lines(of: concordance))
  }

  /// Prints lines for another program, and on standard error what they do not say.
  private func showAside(_ concordance: Concordance, _ lines: String) {
    let (path, response) = (index.paths.userPath, concordance.response)
    let reading = QueryReading(language: Session.language)
    Output.writeError(reading.text(of: response) + "\n")
    Output.write(lines)
    let totals = ConcordanceTotals(language: Session.language, displayPath: path)
    Output.writeError(totals.text(of: concordance))
  }
}
