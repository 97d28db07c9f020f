import Querying
import TestSupport
import Testing

/// Law: what is written for a query reads as the same query, and so does every other spelling.
@Suite struct QueryCanonicalTextTests {
  @Test(arguments: [
    ("集体协商　（合同｜要约书）　－草案", "集体协商 (合同 OR 要约书) -草案"),
    ("“a”", "\"a\""), ("「“a”」", "「“a”」"), ("“「a”", "\"「a\""), ("＂““」』＂", "＂““」』＂"),
    ("非（a b）", "-(a b)"), ("a b | -c", "a b OR -c"),
    ("a ＃３ （b｜c） ＄４ d e", "a NEAR/3 (b OR c) PREV/4 d e"), ("非 a SEN b", "-(a 同句 b)"),
    ("exact：“後”", "形:後"), ("“a？？……b”", "\"a？？…b\""), ("“a\\？b”", "\"a\\？b\""),
  ])
  func oneSpellingForAll(text: String, canonical: String) throws {
    #expect(try QueryParser.parse(text).canonicalText == canonical)
  }

  @Test(arguments: 0..<20) func everySpellingOfATreeReadsAsTheTree(batch: UInt64) throws {
    for seed in batch * 100..<(batch + 1) * 100 {
      var random = RandomQueries(generator: SeededGenerator(seed: seed))
      let query = random.query(depth: 4)
      let spelling = random.spelling(of: query)
      try #require(try QueryParser.parse(query.canonicalText) == query, "seed \(seed)")
      try #require(try QueryParser.parse(spelling) == query, "seed \(seed): \(spelling)")
    }
  }

  @Test(arguments: 0..<20) func garbageIsReadOrRefusedButNeverMisread(batch: UInt64) throws {
    var accepted = 0
    for seed in batch * 5_000..<(batch + 1) * 5_000 {
      let text = Self.garbage(seed: seed)
      guard let query = try? QueryParser.parse(text) else { continue }
      accepted += 1
      let again = try? QueryParser.parse(query.canonicalText)
      try #require(again == query, "seed \(seed): \(text) gave \(query.canonicalText)")
    }
    #expect(accepted > 2_500)
  }

  private static let alphabet = [
    "(", ")", "（", "）", "\"", "“", "”", "＂", "「", "」", "『", "』", "|", "｜", "-", "－", "AND", "OR",
    "NOT",
    "且", "或", "非", "ＯＲ", " ", " ", " ", "\u{3000}", "\t", "工会", "總結", "a", "b2", "，", "。", "#", "$",
    "/",
    "1", "NEAR", "同句", "年", ":", "：", "\u{301}", "\u{0}", "\u{200B}", "𠮷", "👨‍👩‍👧", "?", "…", "？", "\\",
    "'", "形", "同段", "PREV", "$3", "#1",
  ]

  private static func garbage(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...24, using: &generator)
    return (0..<length).map { _ in
      alphabet[Int.random(in: alphabet.indices, using: &generator)]
    }.joined()
  }
}
