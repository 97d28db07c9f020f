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

  @Argument(
    help: .init(Session.messages.helpQuery, valueName: "QUERY"), completion: FieldCompletion.query)
  var query: [String] = []

  @OptionGroup() var index: IndexOption

  @Flag(exclusivity: .exclusive)
  var requestedForm: SearchForm?

  @OptionGroup() var output: OutputOption

  @OptionGroup() var table: TableOption

  @Option(name: .customLong("limit"), help: .init(Session.messages.helpLimit, valueName: "N"))
  var limit: Int?

  @Option(help: .init(Session.messages.helpBatch, valueName: "FILE"))
  var batch: String?

  @Flag(name: .customLong("no-totals"), help: .init(Session.messages.helpNoTotals))
  var hasNoTotals = false

  @Option(name: .customLong("run"), help: .init(Session.messages.helpRun, valueName: "FILE"))
  var runFile: String?

  @OptionGroup() var record: RecordOption

  @OptionGroup() var terminal: TerminalOption

  @Option(help: .init(Session.messages.helpMode, valueName: "MODE"))
  var mode: ReadingMode?

  @Flag(help: .init(Session.messages.helpNumbers))
  var numbers = false

  @Flag(help: .init(Session.messages.helpForms))
  var forms = false

  @Option(help: .init(Session.messages.helpSyntax, valueName: "SYNTAX"))
  var syntax: SyntaxChoice?

  @OptionGroup() var ranking: RankingOption

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var arrangement: ArrangementOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
    if runFile != nil, batch == nil { throw ValidationError(Session.messages.runWithoutBatch) }
    if hasNoTotals, batch == nil { throw ValidationError(Session.messages.noTotalsWithoutBatch) }
    let isJSON = requestedForm == nil || requestedForm == .json
    if batch != nil, !query.isEmpty || !isJSON || output.isGiven {
      throw ValidationError(Session.messages.queryWithBatch)
    }
    if ranking.explain, batch != nil || (form != .hits && form != .json) {
      throw ValidationError(Session.messages.explainWithoutHits)
    }
    if batch != nil, arrangement.isGiven {
      throw ValidationError(Session.messages.arrangementWithBatch)
    }
    if table.hasByteOrderMark, form != .csv, form != .tsv {
      throw ValidationError(Session.messages.bomWithoutTable)
    }
    if record.path != nil {
      if batch != nil { throw ValidationError(Session.messages.queryWithBatch) }
      if [.quiet, .filesWithoutMatch].contains(form) {
        throw ValidationError(Session.messages.needless("--record", with: form.option))
      }
    }
    try output.validate(with: form)
    if let option = arrangement.headingOption, !form.isArranged {
      throw ValidationError(Session.messages.needless(option, with: form.option))
    }
    if batch == nil, query.isEmpty { throw ValidationError(Session.messages.noQuery) }
  }

  func run() throws {
    guard let batch else { return try answer() }
    let limit = limit == 0 ? .max : limit ?? 10
    let text = try TextFile.read(batch)
    let lexicon = try lexicon.lexicon(for: index.directory)
    var search = try reportingErrors { () throws(IndexError) in
      try BatchSearch(
        index.directory, lexicon: lexicon, limit: limit, countsMatches: !hasNoTotals,
        displayPath: index.paths.userPath)
    }
    search.titleBoost = ranking.titleBoost
    if let runFile {
      try search.run(text, to: FilePath(runFile))
    } else {
      try search.answer(text)
    }
  }

  private func answer() throws {
    let text = query.joined(separator: " ")
    let start = ContinuousClock.now
    let lexicon = try lexicon.lexicon(for: index.directory)
    var (searcher, columns) = try reportingErrors { () throws(IndexError) in
      let searcher = try Searcher(Snapshot(index.directory), lexicon: lexicon)
      return (searcher, try searcher.columns())
    }
    var request = try request(for: text, columns: columns)
    try arrangement.apply(to: &request, columns: columns)
    if form == .filesWithoutMatch { return try listOthers(request, &searcher, since: start) }
    let response = try reportingErrors { () throws(IndexError) in
      try searcher.search(request)
    }
    try write(recordOf: request, &searcher)
    if form != .quiet {
      show(response, to: text, seconds: (ContinuousClock.now - start).seconds)
      tellStatistics(response, searcher, since: start)
      Output.writeError(
        UnknownFieldHint(language: Session.language).text(of: request.query, columns: columns))
    }
    if response.documentCount == 0 { throw ExitStatus.nothingFound.code }
  }

  /// Writes the record, if one is wanted: of the places of the same documents, whatever is printed of them.
  private func write(recordOf request: SearchRequest, _ searcher: inout Searcher) throws {
    try record.write(searchIn: searcher.snapshot, displayPath: index.paths.userPath) { table in
      var request = request
      request.detail = .places
      let recorded = request
      return table.text(
        of: try reportingErrors { () throws(IndexError) in try searcher.search(recorded) })
    }
  }

  /// Lists the files in which nothing matches.
  private func listOthers(
    _ request: SearchRequest, _ searcher: inout Searcher, since start: ContinuousClock.Instant
  ) throws {
    let (names, response) = try reportingErrors { () throws(IndexError) in
      try searcher.filesWithoutMatch(request)
    }
    let files = names.prefix(documentLimit ?? .max)
    tellReading(response)
    Output.write(
      output.isNullSeparated
        ? NullSeparatedPaths.text(of: files.map(index.paths.userPath)) : lines.paths(files))
    tellStatistics(response, searcher, since: start)
    if files.isEmpty { throw ExitStatus.nothingFound.code }
  }

  private func tellStatistics(
    _ response: SearchResponse, _ searcher: Searcher, since start: ContinuousClock.Instant
  ) {
    guard output.stats else { return }
    Output.writeError(
      SearchStatistics(language: Session.language).text(
        of: response, in: searcher.totals, seconds: (ContinuousClock.now - start).seconds))
  }

  private func request(for text: String, columns: Set<String>) throws -> SearchRequest {
    var request = SearchRequest(
      query: try (syntax ?? .wensou).parse(text, columns: columns),
      limit: form == .quiet ? 1 : documentLimit,
      detail: detail, mode: (mode ?? .auto).mode)
    request.readsNumbers = numbers
    request.titleBoost = ranking.titleBoost
    request.explainsScores = ranking.explain
    request.surroundings = output.surroundings
    request.lineLimit = output.maxCount
    request.countsMatches = form != .quiet
    request.forms = forms ? .ofAll : form.isListing ? .none : .ofFew
    return request
  }

  private var form: SearchForm { requestedForm ?? .hits }

  /// Whether the answer is laid out for a reader, who wants the best lines; a program wants all of them.
  private var isPage: Bool { form == .hits && output.heading ?? Terminal.isOutput }

  private var detail: SearchRequest.Detail {
    if form == .quiet { return .names }
    if form.isListing { return .names }
    return isPage ? .snippets : .places
  }

  /// Ten documents unless asked for otherwise; a listing shows all.
  private var documentLimit: Int? {
    guard let limit else { return form.isListing ? nil : 10 }
    return limit == 0 ? nil : limit
  }

  private var lines: SearchLines {
    let path = index.paths.userPath
    var lines = SearchLines(
      language: Session.language, isColored: terminal.isColored,
      url: terminal.url(displayPath: path), displayPath: path)
    lines.columns = output.columns(orElse: nil)
    return lines
  }

  private func show(_ response: SearchResponse, to text: String, seconds: Double) {
    let path = index.paths.userPath
    switch form {
    case .json:
      Output.write(
        SearchRecords(language: Session.language, displayPath: path)
          .text(of: response, to: text, seconds: seconds))
    case .csv: showAside(response, table.table(.commas, displayPath: path).text(of: response))
    case .tsv: showAside(response, table.table(.tabs, displayPath: path).text(of: response))
    case .hits where isPage: showPage(response, seconds: seconds)
    case .hits: showAside(response, lines.snippets(of: response))
    case .onlyMatching: showAside(response, lines.matches(of: response))
    case .vimgrep: showAside(response, lines.quickfix(of: response))
    case .filesWithMatches where output.isNullSeparated:
      showAside(response, NullSeparatedPaths.paths(of: response, displayPath: path))
    case .count where output.isNullSeparated:
      showAside(response, NullSeparatedPaths.counts(of: response, displayPath: path))
    case .filesWithMatches: showAside(response, lines.paths(of: response))
    case .count: showAside(response, lines.counts(of: response))
    case .filesWithoutMatch, .quiet: break
    }
  }

  private func showPage(_ response: SearchResponse, seconds: Double) {
    let path = index.paths.userPath
    let page = SearchPage(
      language: Session.language,
      width: output.columns(orElse: Terminal.isOutput ? Terminal.width : nil),
      isColored: terminal.isColored, url: terminal.url(displayPath: path), displayPath: path)
    Pager.show(page.text(of: response, seconds: seconds) + facetTables(response))
  }

  private func tellReading(_ response: SearchResponse) {
    let reading = QueryReading(language: Session.language)
    Output.writeError(reading.text(of: response) + "\n")
  }

  /// Prints lines for another program; how the query was read, and what is not shown, goes to
  /// standard error.
  private func showAside(_ response: SearchResponse, _ lines: String) {
    tellReading(response)
    Output.write(lines + facetTables(response))
    let totals = SearchTotals(language: Session.language, displayPath: index.paths.userPath)
    Output.writeError(totals.text(of: response))
  }

  private func facetTables(_ response: SearchResponse) -> String {
    FacetTable(
      language: Session.language, width: Terminal.isOutput ? Terminal.width : nil,
      isColored: terminal.isColored, displayPath: index.paths.userPath
    ).text(of: response)
  }
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
