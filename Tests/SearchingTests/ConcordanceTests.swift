import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Concordances against literal scans and against what `search` finds.
@Suite struct ConcordanceTests {
  private static let allKeys: [ConcordanceKey] = [
    .match, .left(1), .left(2), .left(4), .right(1), .right(2), .right(3),
  ]

  @Test(arguments: Division.allCases, [1, 2, 3] as [UInt64])
  func linesAreThoseOfTheOracle(division: Division, seed: UInt64) throws {
    var random = RandomCorpus(seed: seed)
    let documents = random.documents(20, length: 40)
    let corpus = try division.index(documents)
    var searcher = try Searcher(corpus.snapshot)
    var oracle = try ConcordanceOracle(documents)
    let folded = try SubstringOracle(documents).documents
    var lineCount = 0
    for _ in 0..<LoopScale.rounds(120) {
      let text = Self.text(&random, folded)
      let request = Self.request(&random, text)
      let comment: Comment = "seed \(seed): \(request)"
      let expected = try oracle.lines(of: text, request)
      let concordance = try searcher.concordance(request)
      let shown = expected.prefix(request.limit ?? .max)
      #expect(concordance.lines.map(\.place) == shown.map(\.line.place), comment)
      #expect(concordance.lines.map(\.before) == shown.map(\.line.before), comment)
      #expect(concordance.lines.map(\.match) == shown.map(\.line.match), comment)
      #expect(concordance.lines.map(\.after) == shown.map(\.line.after), comment)
      #expect(Self.paths(of: concordance) == shown.map(\.path), comment)
      #expect(concordance.lineCount == expected.count, comment)
      #expect(concordance.response.placeCount == expected.count, comment)
      lineCount += shown.count
    }
    #expect(lineCount > LoopScale.rounds(400), "the queries must find something: \(lineCount)")
  }

  /// Short texts are found often.
  private static func text(_ random: inout RandomCorpus, _ documents: [FoldedDocument]) -> String {
    Bool.random(using: &random.generator)
      ? String(random.quotation(from: documents).prefix(2)) : String(random.word().prefix(2))
  }

  private static func request(_ random: inout RandomCorpus, _ text: String) -> ConcordanceRequest {
    var request = ConcordanceRequest(
      query: .exact(text), width: random.pick([0, 1, 2, 5, 11, 100]))
    request.mode = .exact
    request.unit = random.pick(ConcordanceRequest.Unit.allCases)
    request.collation = .codePoint
    request.keys = (0..<random.pick([0, 1, 2, 4])).map { _ in random.pick(allKeys) }
    request.limit = random.pick([nil, nil, 0, 1, 7])
    return request
  }

  private static func paths(of concordance: Concordance) -> [String] {
    concordance.lines.map { concordance.response.hits[$0.document].path }
  }

  /// Whatever the query, its places are those that `search` shows; copies counted once or not.
  @Test(arguments: [4, 5] as [UInt64], [false, true])
  func placesAreThoseOfSearch(seed: UInt64, countsCopiesOnce: Bool) throws {
    var random = RandomCorpus(seed: seed)
    var documents = random.documents(12, length: 60)
    documents += documents.prefix(5).map { SourceDocument(name: "抄/\($0.name)", source: $0.source) }
    let corpus = try IndexedCorpus(documents, segmentSize: 600)
    let folded = try SubstringOracle(documents).documents
    var searcher = try Searcher(corpus.snapshot)
    for _ in 0..<LoopScale.rounds(150) {
      let query = random.query(depth: 2, from: folded)
      let mode = random.pick(SearchRequest.Mode.allCases)
      var request = ConcordanceRequest(query: query)
      (request.mode, request.countsCopiesOnce) = (mode, countsCopiesOnce)
      var search = SearchRequest(query: query, limit: nil, detail: .places, mode: mode)
      search.countsCopiesOnce = countsCopiesOnce
      search.order = SearchOrder(by: .path)
      let (concordance, response) = (try searcher.concordance(request), try searcher.search(search))
      let comment: Comment = "seed \(seed): \(query.canonicalText)"
      #expect(concordance.lines.map(\.place) == response.hits.flatMap(\.places), comment)
      #expect(concordance.response.reading == response.reading, comment)
      #expect(concordance.response.documentCount == response.documentCount, comment)
      #expect(concordance.response.fileCount == response.fileCount, comment)
      #expect(concordance.response.placeCount == response.placeCount, comment)
      #expect(concordance.response.distinct == response.distinct, comment)
    }
  }

  @Test("A sample is as large as asked for, the same everywhere, and reaches every place")
  func samples() throws {
    var random = RandomCorpus(seed: 8)
    let documents = random.documents(15, length: 30)
    let corpora = try Division.allCases.map { try $0.index(documents) }
    var searchers = try corpora.map { try Searcher($0.snapshot) }
    var request = ConcordanceRequest(query: .exact("工"))
    let all = try searchers[0].concordance(request).lines
    try #require(all.count > 20)
    var drawn: [Int: Int] = [:]
    let rounds = 400
    for seed in 0..<UInt64(rounds) {
      let count = 10
      request.sample = .init(count: count, seed: seed)
      let lines = try searchers[0].concordance(request)
      if seed < 20 {
        for index in searchers.indices {
          #expect(try searchers[index].concordance(request) == lines, "seed \(seed)")
        }
      }
      #expect(lines.lines.count == count && lines.lineCount == count)
      let places = lines.lines.map { line in
        all.firstIndex {
          $0.place == line.place && $0.before == line.before && $0.after == line.after
        } ?? -1
      }
      for place in places { drawn[place, default: 0] += 1 }
    }
    #expect(drawn[-1] == nil, "only places are drawn")
    #expect(drawn.count > all.count * 9 / 10)
    request.sample = .init(count: .max, seed: 1)
    #expect(try searchers[0].concordance(request).lines == all)
  }

  @Test("Lines under headings are those without, moved together", arguments: [1, 3, 20])
  func groups(segmentCount: Int) throws {
    for seed in 0..<UInt64(LoopScale.rounds(4)) {
      var records = RandomRecords(seed: seed)
      let corpus = try records.corpus(segmentCount: segmentCount)
      var searcher = try Searcher(corpus.snapshot)
      var request = ConcordanceRequest(query: .bare("工会"))
      request.keys = [.right(1), .left(1)]
      let plain = try searcher.concordance(request)
      for grouping in [Grouping.file, .speech, .field("年"), .field("地"), .field("来源")] {
        request.grouping = grouping
        let grouped = try searcher.concordance(request)
        try Self.check(grouped, plain, "seed \(seed), \(grouping)")
        for limit in [0, 1, 9] {
          request.limit = limit
          let cut = try searcher.concordance(request)
          #expect(Self.named(cut) == Array(Self.named(grouped).prefix(limit)))
          #expect(cut.groupedLines.last?.upperBound ?? 0 == cut.lines.count)
        }
        request.limit = nil
      }
    }
  }

  /// A line by what does not depend on numbers of hits.
  private static func named(_ concordance: Concordance) -> [String] {
    concordance.lines.map { line in
      let hit = concordance.response.hits[line.document]
      return "\(hit.path) \(hit.speech ?? 0) \(line.place) \(line.before)|\(line.after)"
    }
  }

  private static func check(
    _ grouped: Concordance, _ plain: Concordance, _ comment: Comment
  ) throws {
    let groups = try #require(grouped.response.groups)
    #expect(groups.totalCount == groups.groups.count, comment)
    #expect(groups.groups.count == grouped.groupedLines.count, comment)
    var (hit, line) = (0, 0)
    let (names, plainNames) = (named(grouped), named(plain))
    for (group, lines) in zip(groups.groups, grouped.groupedLines) {
      #expect(group.hits.lowerBound == hit && lines.lowerBound == line, comment)
      (hit, line) = (group.hits.upperBound, lines.upperBound)
      #expect(group.placeCount == lines.count && group.documentCount == group.hits.count, comment)
      #expect(grouped.lines[lines].allSatisfy { group.hits.contains($0.document) }, comment)
      let own = Set(names[lines])
      #expect(Array(names[lines]) == plainNames.filter(own.contains), comment)
    }
    #expect(hit == grouped.response.hits.count && line == plain.lines.count, comment)
    #expect(names.sorted() == plainNames.sorted(), comment)
    if groups.grouping == .field("年") {
      #expect(groups.groups.map(\.value) == ["2012", "2014", nil], comment)
    }
  }

  @Test(
    "Characters in the orders of ICU",
    arguments: [
      (ConcordanceRequest.Collation.pinyin, "八工和一"), (.stroke, "一八工和"), (.radical, "一八和工"),
      (.codePoint, "一八和工"),
    ])
  func orders(collation: ConcordanceRequest.Collation, order: String) throws {
    let text = "开头的一行\n" + "和工一八".map { "总结\($0)\n" }.joined() + "总结"
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    var searcher = try Searcher(corpus.snapshot)
    var request = ConcordanceRequest(query: .exact("总结"))
    request.keys = [.right(1)]
    request.collation = collation
    #expect(try searcher.concordance(request).lines.map(\.after) == [""] + order.map(String.init))
  }
}
