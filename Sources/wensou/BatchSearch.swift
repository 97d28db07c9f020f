internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import SystemPackage

/// Many queries in one process: each line of a file an identifier, a tab, and a query.
struct BatchSearch {
  private let limit: Int
  private let countsMatches: Bool
  private let records: BatchRecords
  private var searcher: Searcher
  private let columns: Set<String>
  private var hasFailed = false

  /// How much titles count.
  var titleBoost = 0.0

  /// Queries to one snapshot, read by a lexicon, for `limit` documents each; whether all that match are
  /// counted.
  init(
    _ directory: IndexDirectory, lexicon: Lexicon, limit: Int, countsMatches: Bool,
    displayPath: @escaping (String) -> String
  ) throws(IndexError) {
    searcher = try Searcher(Snapshot(directory), lexicon: lexicon)
    columns = try searcher.columns()
    self.limit = limit
    self.countsMatches = countsMatches
    records = BatchRecords(displayPath: displayPath)
  }

  /// Answers every query as the command does: a line of JSON for each. What is wrong with a line is told;
  /// the others are answered.
  mutating func answer(_ text: String) throws {
    try forEachLine(of: text) { search, identifier, query in
      let start = ContinuousClock.now
      guard let request = search.request(for: query, of: identifier) else { return }
      let response = try reportingErrors { () throws(IndexError) in
        try search.searcher.search(request)
      }
      let seconds = (ContinuousClock.now - start).seconds
      Output.write(
        search.records.text(
          of: response, to: identifier, isCounted: search.countsMatches, seconds: seconds))
    }
  }

  /// Ranks documents for every query by any of its words: a line of a run for each, see `BatchRecords`.
  mutating func run(_ text: String, to path: FilePath) throws {
    var lines = ""
    try forEachLine(of: text) { search, identifier, query in
      let hits = try reportingErrors { () throws(IndexError) in
        try search.searcher.rank(query, limit: search.limit, titleBoost: search.titleBoost)
      }
      lines += search.records.run(hits, of: identifier)
    }
    try TextFile.write(lines, to: path)
  }

  private mutating func request(for text: String, of identifier: String) -> SearchRequest? {
    do {
      let query = try QueryParser.parse(text, columns: columns)
      var request = SearchRequest(query: query, limit: limit, detail: .names)
      request.countsMatches = countsMatches
      request.titleBoost = titleBoost
      return request
    } catch {
      let reason = QueryErrorText(language: Session.language, width: Terminal.width)
      Output.writeError(ErrorText.name(identifier) + reason.text(of: error, in: text))
      hasFailed = true
      return nil
    }
  }

  private mutating func forEachLine(
    of text: String, _ body: (inout Self, String, String) throws -> Void
  ) throws {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      if let tab = line.firstIndex(of: "\t") {
        try body(&self, String(line[..<tab]), String(line[line.index(after: tab)...]))
      } else {
        Output.writeError(ErrorText(language: Session.language).line(forBatchLine: number + 1))
        hasFailed = true
      }
    }
    if hasFailed { throw ExitStatus.trouble.code }
  }
}
