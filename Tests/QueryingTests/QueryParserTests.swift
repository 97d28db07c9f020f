import Querying
import Testing

@Suite struct QueryParserTests {
  static let a = Query.bare("a")
  static let b = Query.bare("b")
  static let c = Query.bare("c")

  @Test(
    arguments: [
      ("集体协商 合同", .and([.bare("集体协商"), .bare("合同")])),
      ("a AND b", .and([a, b])), ("a 且 b", .and([a, b])), ("a　ＡＮＤ　b", .and([a, b])),
      ("a OR b", .or([a, b])), ("a 或 b", .or([a, b])), ("a|b", .or([a, b])),
      ("a｜b", .or([a, b])), ("a ＯＲ b", .or([a, b])),
      ("a -b", .and([a, .not(b)])), ("a －b", .and([a, .not(b)])),
      ("a NOT b", .and([a, .not(b)])), ("a 非 b", .and([a, .not(b)])),
      ("a AND NOT b", .and([a, .not(b)])), ("a NOT AND b", .and([a, .not(b)])),
      ("-a", .not(a)), ("a|-b", .or([a, .not(b)])), ("(-a)", .not(a)), ("--a", .not(a)),
    ] as [(String, Query)])
  func operatorsInEverySpelling(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  @Test(
    arguments: [
      ("a b|c", .or([.and([a, b]), c])), ("a|b c", .or([a, .and([b, c])])),
      ("a (b|c)", .and([a, .or([b, c])])), ("a（b｜c）", .and([a, .or([b, c])])),
      ("-a b", .and([.not(a), b])), ("-(a b)", .not(.and([a, b]))),
      ("非(a|b)", .not(.or([a, b]))),
      ("(a b) c", .and([a, b, c])), ("a|(b|c)", .or([a, b, c])), ("((a))", a),
      ("NOT NOT a", a), ("-(-a)", a), ("-(-(a b)) c", .and([a, b, c])),
    ] as [(String, Query)])
  func notBeforeAndBeforeOr(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  @Test(arguments: [
    "\"a b\"", "“a b”", "「a b」", "『a b』", "＂a b＂", "“a b\"", "\"a b”", "\"a b“", "“a b“",
    "＂a b”", "“a b", "「a b", "＂a b",
  ])
  func quotationsAsInputMethodsTypeThem(text: String) throws {
    #expect(try QueryParser.parse(text) == .exact("a b"))
  }

  @Test(arguments: [
    ("「“三双”工程」", "“三双”工程"), ("“『a』”", "『a』"), ("“-a OR (b”", "-a OR (b"),
    ("＂a＂＂b＂", "a＂b"), ("＂““a””＂", "“a”"), ("“年:2013”", "年:2013"),
  ])
  func quotedTextsHoldAnything(text: String, exact: String) throws {
    #expect(try QueryParser.parse(text) == .exact(exact))
  }

  @Test(
    arguments: [
      ("a\"b\"", .and([a, .exact("b")])), ("\"a\"b", .and([.exact("a"), b])),
      ("\"a\"-b", .and([.exact("a"), b])),
      ("\"a\" -\"b\"", .and([.exact("a"), .not(.exact("b"))])),
      ("或者 非公 且慢", .and([.bare("或者"), .bare("非公"), .bare("且慢")])),
      ("a-b", .bare("a-b")), ("and", .bare("and")), ("ANDROID", .bare("ANDROID")),
      ("负责人：张三", .bare("负责人：张三")), ("https://x", .bare("https://x")), ("#5机组", .bare("#5机组")),
    ] as [(String, Query)])
  func wordsAndWhereTheyEnd(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  @Test(
    arguments: [
      ("a)", a), ("a” b", .and([a, b])), ("a」", a), (")a(", a), ("a (b", .and([a, b])),
      ("a OR", a), ("| b", b), ("a || b", .or([a, b])), ("AND a", a), ("a NOT", a),
      ("a NOT | b", .or([a, b])), ("a - b", .and([a, b])), ("a -", a), ("a ()", a),
      ("a -()", a), ("-\"\" b", b), ("-。 b", b), ("a ， b", .and([a, b])), ("a \"\"", a),
      ("(OR) a", a), ("a \" \"", a), ("a，b", .bare("a，b")), ("a) | b", .or([a, b])),
    ] as [(String, Query)])
  func punctuationNeverMakesAQueryFail(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  /// A pair of marks inside a quotation is part of its text.
  @Test(arguments: [
    ("\"“十三五”时期\"", "“十三五”时期"), ("“关于“两癌”筛查”", "关于“两癌”筛查"),
    ("\"坚持“一个中国”原则\"", "坚持“一个中国”原则"), ("\"a”", "a"), ("“a\"", "a"), ("“a“", "a"),
  ])
  func pairsInsideAQuotationAreText(query: String, text: String) throws {
    #expect(try QueryParser.parse(query) == .exact(text))
  }
}
