import Querying
import Testing

@Suite struct CNKIParserTests {
  private static func field(_ name: String, _ value: String) -> Query {
    .field(FieldCondition(field: name, test: .holds(value)))
  }

  private static func years(_ from: String?, _ through: String?) -> Query {
    .field(FieldCondition(field: "年", test: .range(from: from, through: through)))
  }

  private static let a = Query.exact("a")
  private static let b = Query.exact("b")
  private static let c = Query.exact("c")

  private func parse(_ text: String) throws -> Query {
    let query = try QuerySyntax.cnki.parse(text, columns: ["来源"])
    #expect(try QueryParser.parse(query.canonicalText, columns: ["来源"]) == query)
    return query
  }

  @Test(
    arguments: [
      ("TI='总结'", field("题", "总结")), ("ti = '总结'", field("题", "总结")), ("ＴＩ＝‘总结’", field("题", "总结")),
      ("TI%'总结'", field("题", "总结")), ("TI%=总结", field("题", "总结")), ("AU=王伟", field("人", "王伟")),
      ("AF=县总工会", field("单位", "县总工会")), ("YE=2013", field("年", "2013")),
      ("YE='2013年'", field("年", "2013")),
      ("YE=2013-2015", years("2013", "2015")), ("YE=2013..", years("2013", nil)),
      ("YE BETWEEN ('2013','2015')", years("2013", "2015")),
      ("ye between（2013，2015）", years("2013", "2015")), ("来源=网站", field("来源", "网站")),
      ("题='a'", field("题", "a")),
      ("SU='a'", a), ("KY=“a”", a), ("'a'", a), ("工会", .bare("工会")), ("'a b'", .exact("a b")),
    ] as [(String, Query)])
  func conditions(text: String, query: Query) throws {
    #expect(try parse(text) == query)
  }

  @Test(
    arguments: [
      ("SU='a'*'b'", .and([a, b])), ("SU='a'+'b'", .or([a, b])),
      ("SU='a'-'b'", .and([a, .not(b)])),
      ("'a'＊'b'", .and([a, b])), ("'a'+'b'*'c'", .or([a, .and([b, c])])),
      ("('a'+'b')*'c'", .and([.or([a, b]), c])),
      ("SU=('a'+'b')-'c'", .and([.or([a, b]), .not(c)])),
      ("TI='a'*'b'", .and([field("题", "a"), field("题", "b")])),
      ("TI=('a'+'b')", .or([field("题", "a"), field("题", "b")])),
      ("TI=总结*计划", .and([field("题", "总结"), field("题", "计划")])),
      ("'a' AND 'b'", .and([a, b])), ("'a' or 'b'", .or([a, b])), ("'a'|'b'", .or([a, b])),
      ("'a' NOT 'b'", .and([a, .not(b)])),
      ("'a' AND NOT 'b'", .and([a, .not(b)])), ("NOT 'a'", .not(a)), ("-'a'", .not(a)),
      ("'a' OR 'b' AND 'c'", .and([.or([a, b]), c])),
      ("'a' OR ('b' AND 'c')", .or([a, .and([b, c])])),
      (
        "TI='a' AND (AU=b OR YE=2013)",
        .and([field("题", "a"), .or([field("人", "b"), field("年", "2013")])])
      ),
      ("SU='a' - AU=b", .and([a, .not(field("人", "b"))])), ("'a' 'b'", .and([a, b])),
      ("或", .exact("或")), ("年:2013", .exact("年:2013")), ("来源::x", .exact("来源::x")),
      ("NEAR/3", .exact("NEAR/3")),
    ] as [(String, Query)])
  func combinations(text: String, query: Query) throws {
    #expect(try parse(text) == query)
  }

  @Test(
    arguments: [
      ("'a # b'", .near(a, [ProximityLink(.sameSentence, b)])),
      ("SU='a /NEAR 5 b'", .near(a, [ProximityLink(.within(5), b)])),
      ("'a /PREV 5 b'", .near(a, [ProximityLink(.before(5), b)])),
      ("'a /AFT 5 b'", .near(b, [ProximityLink(.before(5), a)])),
      ("'a /SEN 0 b'", .near(a, [ProximityLink(.sameSentence, b)])),
      (
        "'a /PRG b # c'",
        .near(a, [ProximityLink(.sameParagraph, b), ProximityLink(.sameSentence, c)])
      ),
      ("'a #'", .exact("a #")), ("'# a'", .exact("# a")), ("'#'", .exact("#")),
      ("TI='a # b'", field("题", "a # b")),
    ] as [(String, Query)])
  func nearness(text: String, query: Query) throws {
    #expect(try parse(text) == query)
  }

  @Test(
    arguments: [
      ("'a' * ", a), ("+ 'a'", a), ("'a' AND", a), ("OR 'a'", a), ("('a'", a), ("'a')", a),
      ("'a", a),
      ("'a' AND OR 'b'", .or([a, b])), ("'a' ， 'b'", .and([a, b])), ("= 'a'", a), ("() 'a'", a),
    ] as [(String, Query)])
  func punctuationNeverMakesAQueryFail(text: String, query: Query) throws {
    #expect(try parse(text) == query)
  }

  @Test(
    arguments: [
      ("", .empty, 0), ("''", .empty, 0), ("AND", .loneOperator, 0), (" *", .loneOperator, 1),
      ("XX='a'", .unknownField("XX"), 0), ("'a' AND 作者=" + "'b'", .unknownField("作者"), 8),
      ("TI=", .fieldWithoutValue("题"), 0), ("(YE=)", .fieldWithoutValue("年"), 1),
      ("YE=去年", .badYear("去年"), 3), ("'a /NEAR 99999 b'", .tooFar(9_999), 0),
      ("'a /AFT 1 b /PREV 1 c'", .notAText, 0),
      (String(repeating: "(", count: 101), .tooDeep(100), 100),
    ] as [(String, QueryError.Kind, Int)])
  func mistakes(text: String, kind: QueryError.Kind, offset: Int) {
    #expect(throws: QueryError(kind: kind, offset: offset)) {
      try QuerySyntax.cnki.parse(text)
    }
  }

  /// No query of ours has a range between texts with quotation marks.
  @Test func quotedTextsAreNoEndsOfARange() throws {
    let query = try parse("TI BETWEEN ('2013','「a」2015')")
    #expect(
      query != .field(FieldCondition(field: "题", test: .range(from: "2013", through: "「a」2015"))))
    #expect(
      try parse("TI BETWEEN ('2013','2015')")
        == .field(
          FieldCondition(field: "题", test: .range(from: "2013", through: "2015"))))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "-", "'", "(", "(a)", "+", "NOT ", "a ", "a*", "TI=", "TI='a'", "YE BETWEEN(", "'a # ",
      "a # ",
    ])
  func longQueriesAreReadInLinearTime(piece: String) {
    let text = String(repeating: piece, count: QueryParser.lengthLimit / piece.count)
    for _ in 0..<10 { _ = try? QuerySyntax.cnki.parse(text) }
  }
}
