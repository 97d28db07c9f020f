import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Queries read by a lexicon find what the naive evaluation finds of their words by all their names, and
/// new words rank as words.
@Suite struct LexiconSearchTests {
  @Test(arguments: Division.allCases)
  func answersAgreeWithTheOracle(division: Division) throws {
    var (foundCount, namedCount) = (0, 0)
    for seed in 0..<UInt64(LoopScale.rounds(2)) {
      var random = RandomCorpus(seed: 6_100 + seed)
      let documents = random.documents(20, length: 60)
      let texts = try SubstringOracle(documents).documents
      let entries = Self.entries(&random)
      var oracle = try TermOracle(texts, names: entries.flatMap(\.self))
      var searcher = try Searcher(
        division.index(documents).snapshot, lexicon: Self.lexicon(entries))
      for _ in 0..<60 {
        let query = Self.query(entries, texts, &random)
        let named = try Self.named(query, by: entries)
        let expected = try oracle.matches(of: named)
        let response = try searcher.search(
          SearchRequest(query: query, limit: nil, detail: .counts, mode: .exact))
        let comment: Comment = "seed \(seed), \(entries): \(query.canonicalText)"
        let found = response.hits.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        #expect(found.map(\.path) == expected.map(\.name), comment)
        #expect(found.map(\.placeCount) == expected.map(\.placeCount), comment)
        for (hit, match) in zip(found, expected) {
          #expect(abs(hit.score - match.score) < 1e-9, comment)
        }
        #expect(response.lexiconWords.isEmpty == (named == query), comment)
        foundCount += expected.isEmpty ? 0 : 1
        namedCount += named == query ? 0 : 1
      }
    }
    #expect(foundCount > 40 && namedCount > 20)
  }

  /// Long lists too, which have blocks with bounds.
  @Test(arguments: Division.allCases) func countingChangesNoHit(division: Division) throws {
    var random = RandomCorpus(seed: 6_200)
    let documents = random.documents(division == .aSegmentEach ? 40 : 600, length: 14)
    let texts = try SubstringOracle(documents).documents
    let snapshot = try division.index(documents)
    for _ in 0..<LoopScale.rounds(4) {
      let entries = Self.entries(&random)
      var searcher = try Searcher(snapshot.snapshot, lexicon: Self.lexicon(entries))
      for _ in 0..<15 {
        var request = SearchRequest(
          query: Self.query(entries, texts, &random), limit: random.pick([1, 3, 10]),
          detail: .counts)
        let counted = try searcher.search(request)
        request.countsMatches = false
        let best = try searcher.search(request)
        #expect(
          best.hits.map { [$0.path, "\($0.score)"] }
            == counted.hits.map { [$0.path, "\($0.score)"] },
          "\(entries): \(request.query.canonicalText)")
        let text = random.pick(entries)[0] + random.word()
        let all = try searcher.rank(text, limit: .max / 4)
        #expect(try searcher.rank(text, limit: 5) == Array(all.prefix(5)), "\(entries): \(text)")
      }
    }
  }

  /// The ranking of a text knows its names too: each text once, the names behind it.
  @Test func rankingAsksForAllNames() throws {
    let corpus = try IndexedCorpus([
      SourceDocument(name: "a.txt", "县总的工作"), SourceDocument(name: "b.txt", "县总工会的工作"),
      SourceDocument(name: "c.txt", "厂务公开"),
    ])
    var searcher = try Searcher(corpus.snapshot, lexicon: Lexicon("县总工会 = 县总"))
    #expect(Set(try searcher.rank("縣總", limit: 5).map(\.path)) == ["a.txt", "b.txt"])
  }

  private static let corpus = Result {
    try IndexedCorpus([
      SourceDocument(name: "a.txt", "縣總的三双工程，协商。"), SourceDocument(name: "b.txt", "县总工会的三方协商"),
      SourceDocument(name: "c.txt", "县里总结工程"), SourceDocument(name: "d.txt", "三双三双，协商工程"),
    ])
  }

  private static func answer(
    _ query: String, _ lexicon: String, _ mode: SearchRequest.Mode = .auto
  ) throws -> SearchResponse {
    var searcher = try Searcher(corpus.get().snapshot, lexicon: Lexicon(lexicon))
    return try searcher.search(
      SearchRequest(
        query: try QueryParser.parse(query), limit: nil, detail: .places, mode: mode))
  }

  private static func paths(_ response: SearchResponse) -> Set<String> {
    Set(response.hits.map(\.path))
  }

  @Test func aNameIsAskedForByAllNames() throws {
    let lexicon = "县总工会 = 县总, 縣總"
    for query in ["县总工会", "县总", "縣總", "縣總工會"] {
      let response = try Self.answer(query, lexicon)
      #expect(Self.paths(response) == ["a.txt", "b.txt"], "\(query)")
      #expect(response.lexiconWords == [query])
      #expect(response.reading == .asWritten)
    }
    #expect(try Self.answer("县总", lexicon).query.canonicalText == "县总 OR 县总工会")
    #expect(
      try Set(Self.answer("县总工会", lexicon).hits.flatMap { $0.places.map(\.text) })
        == ["縣總", "县总工会"])
    #expect(try Self.paths(Self.answer("-县总工会", lexicon)) == ["c.txt", "d.txt"])
    #expect(try Self.paths(Self.answer("县总工会 同句 三方", lexicon)) == ["b.txt"])
  }

  @Test func quotedTextsAndFieldsStayWhatTheyAre() throws {
    for query in ["“县总工会”", "形:县总工会", "节:县总工会", "“县总？会”"] {
      let response = try Self.answer(query, "县总工会 = 县总\n县总？会 = 三")
      #expect(response.lexiconWords.isEmpty, "\(query)")
      let without = try Self.answer(query, "")
      #expect(response.query == without.query, "\(query)")
      #expect(response.placeCount == without.placeCount, "\(query)")
      #expect(Self.paths(response) == Self.paths(without), "\(query)")
    }
  }

  /// What a name would mean as a query is not meant.
  @Test func namesAreTexts() throws {
    let lexicon = "三双 = 三方 协商, 年:2013, -协商, OR, 县*里"
    #expect(
      try Self.answer("三双", lexicon).query.canonicalText
        == #"三双 OR "三方 协商" OR "年:2013" OR "-协商" OR "OR" OR 县*里"#)
  }

  /// Without the lexicon the words are 三, 双, 工程.
  @Test func namesAreWordsOfATextThatStandsNowhere() throws {
    let response = try Self.answer("县总三双", "县总工会 = 县总\n三双 = 两双")
    #expect(response.reading == .anyWord(["县总", "县总工会", "三双", "两双"]))
    #expect(Self.paths(response) == ["a.txt", "b.txt", "d.txt"])
    let asked = try Self.answer("三双协商", "三双", .words)
    #expect(asked.reading == .words(["三双", "协商"]))
    #expect(Self.paths(asked) == ["a.txt", "b.txt", "d.txt"])
  }

  @Test func anEmptyLexiconChangesNothing() throws {
    for query in ["县总三双", "三双 协商", "GDP OR 三双"] {
      let response = try Self.answer(query, "# 空\n")
      #expect(response == (try Self.answer(query, "")), "\(query)")
    }
  }
}

extension LexiconSearchTests {
  private static func entries(_ random: inout RandomCorpus) -> [[String]] {
    (0..<Int.random(in: 1...4, using: &random.generator)).map { _ in
      (0..<Int.random(in: 1...3, using: &random.generator)).map { _ in
        random.pick([random.word(), random.word(), "GDP", "总会GDP", "国5000"])
      }
    }
  }

  private static func lexicon(_ entries: [[String]]) throws -> Lexicon {
    try Lexicon(
      entries.map { $0[0] + ($0.count > 1 ? " = " : "") + $0.dropFirst().joined(separator: "，") }
        .joined(separator: "\n"))
  }

  /// Random trees, mostly with names in them.
  private static func query(
    _ entries: [[String]], _ texts: [FoldedDocument], _ random: inout RandomCorpus
  ) -> Query {
    let query = random.query(depth: 2, from: texts)
    let name = Query.bare(random.pick(random.pick(entries)))
    switch Int.random(in: 0..<5, using: &random.generator) {
    case 0: return query
    case 1: return .and([name, query])
    case 2: return .or([query, name])
    case 3: return .near(name, [ProximityLink(.sameSentence, .bare(random.word()))])
    default: return name
    }
  }

  /// The query with each name in the place of its first, naively.
  private static func named(_ query: Query, by entries: [[String]]) throws -> Query {
    switch query {
    case .bare(let text):
      let folded = try FoldedDocument.folded(text)
      let groups = try entries.filter { try $0.map(FoldedDocument.folded).contains(folded) }
      var (known, names) = ([folded], [text])
      for name in groups.flatMap(\.self) {
        let folded = try FoldedDocument.folded(name)
        if !known.contains(folded) {
          known.append(folded)
          names.append(name)
        }
      }
      return names.count == 1 ? query : .or(names.map { .bare($0) })
    case .and(let parts): return .and(try parts.map { try named($0, by: entries) })
    case .or(let parts): return .or(try parts.map { try named($0, by: entries) })
    case .not(let part): return .not(try named(part, by: entries))
    case .near(let first, let links):
      return .near(
        try named(first, by: entries),
        try links.map { ProximityLink($0.relation, try named($0.query, by: entries)) })
    case .exact, .template, .written, .field: return query
    }
  }
}
