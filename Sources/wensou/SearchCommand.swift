internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import SystemPackage

/// `wensou search`: answers a query.
struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search", abstract: Session.messages.searchAbstract,
      usage: Session.messages.searchUsage, discussion: Session.messages.searchDiscussion)
  }

  /// What is printed of the answer.
  enum Form: EnumerableFlag {
    case hits
    case filesWithMatches
    case count
    case json

    static func name(for value: Form) -> NameSpecification {
      switch value {
      case .hits: .customLong("hits")
      case .filesWithMatches: [.customShort("l"), .customLong("files-with-matches")]
      case .count: [.customShort("c"), .customLong("count")]
      case .json: .customLong("json")
      }
    }

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .hits: .init(Session.messages.helpHits)
      case .filesWithMatches: .init(Session.messages.helpFilesWithMatches)
      case .count: .init(Session.messages.helpCount)
      case .json: .init(Session.messages.helpJSON)
      }
    }
  }

  @Argument(help: .init(Session.messages.helpQuery, valueName: "QUERY"))
  var query: [String] = []

  @OptionGroup() var index: IndexOption

  @Flag(exclusivity: .exclusive, help: .init(Session.messages.helpHits))
  var requestedForm: Form?

  @Option(name: .customLong("limit"), help: .init(Session.messages.helpLimit, valueName: "N"))
  var limit: Int?

  @Option(help: .init(Session.messages.helpBatch, valueName: "FILE"))
  var batch: String?

  @Flag(name: .customLong("no-totals"), help: .init(Session.messages.helpNoTotals))
  var hasNoTotals = false

  @Option(name: .customLong("run"), help: .init(Session.messages.helpRun, valueName: "FILE"))
  var runFile: String?

  @Option(help: .init(Session.messages.helpColor, valueName: "WHEN"))
  var color: ColorChoice?

  @Option(help: .init(Session.messages.helpMode, valueName: "MODE"))
  var mode: ReadingMode?

  @Flag(help: .init(Session.messages.helpNumbers))
  var numbers = false

  @Flag(help: .init(Session.messages.helpForms))
  var forms = false

  @Option(help: .init(Session.messages.helpSyntax, valueName: "SYNTAX"))
  var syntax: SyntaxChoice?

  @OptionGroup() var arrangement: ArrangementOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    if runFile != nil, batch == nil { throw ValidationError(Session.messages.runWithoutBatch) }
    if hasNoTotals, batch == nil { throw ValidationError(Session.messages.noTotalsWithoutBatch) }
    let isJSON = requestedForm == nil || requestedForm == .json
    if batch != nil, !query.isEmpty || !isJSON {
      throw ValidationError(Session.messages.queryWithBatch)
    }
    if batch != nil, arrangement.isGiven {
      throw ValidationError(Session.messages.arrangementWithBatch)
    }
    if batch == nil, query.isEmpty { throw ValidationError(Session.messages.noQuery) }
  }

  func run() throws {
    guard let batch else { return try answer() }
    let limit = limit == 0 ? .max : limit ?? 10
    let text = try TextFile.read(batch)
    var search = try reportingErrors { () throws(IndexError) in
      try BatchSearch(
        index.directory, limit: limit, countsMatches: !hasNoTotals,
        displayPath: index.paths.userPath)
    }
    if let runFile {
      try search.run(text, to: FilePath(runFile))
    } else {
      try search.answer(text)
    }
  }

  private func answer() throws {
    let text = query.joined(separator: " ")
    let start = ContinuousClock.now
    var (searcher, columns) = try reportingErrors { () throws(IndexError) in
      let searcher = try Searcher(Snapshot(index.directory))
      return (searcher, try searcher.columns())
    }
    var request = try request(for: text, columns: columns)
    try arrangement.apply(to: &request, columns: columns)
    let response = try reportingErrors { () throws(IndexError) in
      try searcher.search(request)
    }
    show(response, to: text, seconds: (ContinuousClock.now - start).seconds)
    Output.writeError(
      UnknownFieldHint(language: Session.language).text(of: request.query, columns: columns))
    if response.documentCount == 0 { throw ExitStatus.nothingFound.code }
  }

  private func request(for text: String, columns: Set<String>) throws -> SearchRequest {
    var request = SearchRequest(
      query: try (syntax ?? .wensou).parse(text, columns: columns), limit: documentLimit,
      detail: detail, mode: (mode ?? .auto).mode)
    request.readsNumbers = numbers
    request.forms = forms ? .ofAll : detail == .counts ? .none : .ofFew
    return request
  }

  private var form: Form { requestedForm ?? .hits }

  /// A reader at a terminal wants the best lines, a program all of them.
  private var detail: SearchRequest.Detail {
    if isListing { return .counts }
    return form == .hits && Terminal.isOutput ? .snippets : .places
  }

  private var isListing: Bool { form == .filesWithMatches || form == .count }

  /// Ten documents unless asked for otherwise; a listing shows all.
  private var documentLimit: Int? {
    guard let limit else { return isListing ? nil : 10 }
    return limit == 0 ? nil : limit
  }

  private func show(_ response: SearchResponse, to text: String, seconds: Double) {
    let path = index.paths.userPath
    let lines = SearchLines(
      language: Session.language, isColored: isColored, displayPath: path)
    switch form {
    case .json:
      Output.write(
        SearchRecords(language: Session.language, displayPath: path)
          .text(of: response, to: text, seconds: seconds))
    case .filesWithMatches: showAside(response) { lines.paths(of: $0) }
    case .count: showAside(response) { lines.counts(of: $0) }
    case .hits where Terminal.isOutput:
      let page = SearchPage(
        language: Session.language, width: Terminal.width, isColored: isColored, displayPath: path)
      Output.write(page.text(of: response, seconds: seconds) + facetTables(response))
    case .hits: showAside(response) { lines.snippets(of: $0) }
    }
  }

  /// Prints lines for another program; how the query was read, and what is not shown, goes to
  /// standard error.
  private func showAside(_ response: SearchResponse, lines: (SearchResponse) -> String) {
    let reading = QueryReading(language: Session.language)
    Output.writeError(reading.text(of: response.query, read: response.reading) + "\n")
    Output.write(lines(response) + facetTables(response))
    let totals = SearchTotals(language: Session.language, displayPath: index.paths.userPath)
    Output.writeError(totals.text(of: response))
  }

  private func facetTables(_ response: SearchResponse) -> String {
    FacetTable(
      language: Session.language, width: Terminal.isOutput ? Terminal.width : nil,
      isColored: isColored, displayPath: index.paths.userPath
    ).text(of: response)
  }

  private var isColored: Bool { (color ?? .auto).isColored }
}

/// When to use colours.
enum ColorChoice: String, ExpressibleByArgument {
  case auto
  case always
  case never

  /// Whether this output is coloured.
  var isColored: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Terminal.isColored
    }
  }
}

/// How texts without quotation marks are read.
enum ReadingMode: String, ExpressibleByArgument {
  case auto
  case exact
  case words

  var mode: SearchRequest.Mode {
    switch self {
    case .auto: .auto
    case .exact: .exact
    case .words: .words
    }
  }
}

/// How the query is written.
enum SyntaxChoice: String, ExpressibleByArgument {
  case wensou
  case cnki

  var syntax: QuerySyntax {
    switch self {
    case .wensou: .wensou
    case .cnki: .cnki
    }
  }

  /// A query to an index with these columns; a mistake in it is told and ends the process.
  func parse(_ text: String, columns: Set<String>) throws -> Query {
    do {
      return try syntax.parse(text, columns: columns)
    } catch {
      Output.writeError(
        QueryErrorText(language: Session.language, width: Terminal.width).text(of: error, in: text))
      throw ExitStatus.trouble.code
    }
  }
}
