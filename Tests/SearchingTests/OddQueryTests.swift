import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Texts that nobody would look for: no trap, and the right answer.
@Suite struct OddQueryTests {
  private static let documents = [
    SourceDocument(
      name: "a.txt",
      "工会，。“”  工作\r\n\u{FFFD}\u{FFFD} 会议😀👨‍👩‍👧 e\u{301}é\u{0}\u{0} 结束 &amp;nbsp;"
        + String(repeating: "学习。", count: 40)),
    SourceDocument(name: "b.txt", "\n\n。\n\u{301}工\n " + String(repeating: "。", count: 300)),
    SourceDocument(name: "c.txt", "会" + String(repeating: "哈", count: 500)),
  ]

  private static let oddTexts = [
    "", " ", "  ", "\u{3000}", "\n", "工会\n工作", "工作\r\n", "\r", "\u{2028}", "。", "，。", "“”", "。。。",
    "\u{FFFD}", "\u{FFFD}\u{FFFD} 会", "😀", "👨‍👩‍👧", "👩", "\u{200D}", "\u{301}", "e\u{301}", "é",
    "\u{0}",
    "\u{0}\u{0}", "é\u{0}", "&nbsp;", "&amp;nbsp;", "&amp;amp;nbsp;", "nbsp;", "(huì)", "会(huì)",
    "\u{10FFFF}", "\u{E000}", "\u{FEFF}", "哈", "哈哈", "哈哈哈", "会哈", "哈会",
  ]

  @Test(arguments: oddTexts + longTexts)
  func quotedTextsAreFoundWhereTheyStand(text: String) throws {
    let expected = try SubstringOracle(Self.documents).places(of: text)
    for division in Division.allCases {
      let response = try Self.answer(.exact(text), division, .places)
      let found = response.hits.map { ($0.path, $0.places) }
      #expect(Dictionary(uniqueKeysWithValues: found) == expected)
      #expect(response.reading == .asWritten)
    }
  }

  private static let longTexts = [
    String(repeating: "哈", count: 499), String(repeating: "哈", count: 500),
    String(repeating: "哈", count: 501), String(repeating: "学习。", count: 40),
    String(repeating: "工", count: 10_000), String(repeating: "。", count: 10_000),
    String(repeating: "会议，", count: 3_333), String(repeating: "\u{301}", count: 10_000),
  ]

  private static let corpora = Result {
    try Dictionary(uniqueKeysWithValues: Division.allCases.map { ($0, try $0.index(documents)) })
  }

  private static func answer(
    _ query: Query, _ division: Division, _ detail: SearchRequest.Detail
  ) throws -> SearchResponse {
    let corpus = try #require(try corpora.get()[division])
    var searcher = try Searcher(corpus.snapshot)
    return try searcher.search(SearchRequest(query: query, limit: nil, detail: detail))
  }

  @Test(arguments: oddTexts + longTexts)
  func bareTextsAreAnswered(text: String) throws {
    var oracle = try TermOracle(SubstringOracle(Self.documents).documents)
    let expected = try oracle.matches(of: .bare(text))
    let response = try Self.answer(.bare(text), .oneSegment, .snippets)
    if response.reading == .asWritten {
      #expect(Set(response.hits.map(\.path)) == Set(expected.map(\.name)))
    } else {
      #expect(expected.isEmpty)
    }
  }

  /// Context beyond every text, and none.
  @Test(arguments: [0, 1, .max, -1, .min]) func contextOfAnyLengthIsTaken(length: Int) throws {
    let corpus = try IndexedCorpus(Self.documents)
    var searcher = try Searcher(corpus.snapshot)
    let request = SearchRequest(query: .exact("工会"), contextLength: length)
    let snippet = try searcher.search(request).hits.first?.snippets.first
    #expect(snippet?.text == (length == 1 ? "工会，。" : length == .max ? "工会，。“”  工作" : "工会"))
  }

  @Test func whatIsExcludedFromNothingIsEverything() throws {
    for query in [Query.not(.exact("\n")), .not(.exact("")), .not(.not(.not(.exact(" \n"))))] {
      let response = try Self.answer(query, .aFewSegments, .places)
      #expect(response.documentCount == 3 && response.placeCount == 0)
      #expect(response.hits.allSatisfy { $0.places.isEmpty && $0.snippets.isEmpty })
    }
  }

  /// As many texts as a query can hold.
  @Test func manyTexts() throws {
    let texts = (0..<5_000).map { Query.bare(String(UnicodeScalar(0x4E00 + $0 % 4_999) ?? "工")) }
    #expect(try Self.answer(.or(texts), .oneSegment, .snippets).documentCount == 3)
    #expect(try Self.answer(.and(texts), .oneSegment, .snippets).documentCount == 0)
  }

  @Test func anIndexOfNothing() throws {
    var searcher = try Searcher(IndexedCorpus([SourceDocument]()).snapshot)
    for query in [Query.bare("工会"), .exact("。"), .not(.bare("工会")), .bare("GDP")] {
      #expect(try searcher.search(SearchRequest(query: query)).documentCount == 0)
    }
  }
}
