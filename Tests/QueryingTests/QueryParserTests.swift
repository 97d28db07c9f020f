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

  private static func near(_ relation: Proximity, _ left: Query = a, _ right: Query = b) -> Query {
    .near(left, [ProximityLink(relation, right)])
  }

  @Test(
    arguments: [
      ("a NEAR/3 b", near(.within(3))), ("a #3 b", near(.within(3))),
      ("a　ＮＥＡＲ／３　b", near(.within(3))), ("a NEAR、3 b", near(.within(3))),
      ("a NEAR b", near(.within(10))), ("a #0 b", near(.within(0))), ("a ＃03 b", near(.within(3))),
      ("a PREV/3 b", near(.before(3))), ("a $3 b", near(.before(3))), ("a ＄３ b", near(.before(3))),
      ("a 同句 b", near(.sameSentence)), ("a SEN b", near(.sameSentence)),
      ("a 同段 b", near(.sameParagraph)), ("a ＰＡＲＡ b", near(.sameParagraph)),
      ("“a”同句“b”", near(.sameSentence, .exact("a"), .exact("b"))),
      ("a 同句 (b|c)", near(.sameSentence, a, .or([b, c]))),
      ("形:a #2 节:b", near(.within(2), .written("a"), .field(.init(field: "节", test: .holds("b"))))),
    ] as [(String, Query)])
  func nearness(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  @Test(
    arguments: [
      ("a 同句 b c", .and([near(.sameSentence), c])), ("a 同句 b | c", .or([near(.sameSentence), c])),
      ("-a 同句 b", .not(near(.sameSentence))),
      ("c -(a 同句 b)", .and([c, .not(near(.sameSentence))])),
      (
        "a #1 b $2 c",
        .near(a, [ProximityLink(.within(1), b), ProximityLink(.before(2), c)])
      ),
      (
        "a #1 (b $2 c)",
        .near(a, [ProximityLink(.within(1), b), ProximityLink(.before(2), c)])
      ),
      ("(a #1 b)", near(.within(1))), ("节:(a #1 b)", near(.within(1), heading("a"), heading("b"))),
      ("形:(a OR b)", .or([.written("a"), .written("b")])),
      ("a 同句", a), ("同句 b", b), ("a 同句 | b", .or([a, b])), ("a 同句 #3 b", near(.sameSentence)),
      ("a 同句 \"\" b", .and([a, b])), ("a 同句 AND b", .and([a, b])), ("a # b", .and([a, b])),
      ("NEARLY", .bare("NEARLY")), ("同句话", .bare("同句话")), ("SEN/3", .bare("SEN/3")),
    ] as [(String, Query)])
  func nearnessBindsBeforeAll(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  private static func heading(_ text: String) -> Query {
    .field(FieldCondition(field: "节", test: .holds(text)))
  }

  @Test(arguments: [
    ("形:後", "後"), ("字形：後", "後"), ("exact:GDP", "GDP"), ("Exact:“a b”", "a b"), ("形:ＧＤＰ", "ＧＤＰ"),
    ("形:“a？b”", "a？b"), ("形:a-b", "a-b"), ("形:「“」", "“"),
  ])
  func writtenForms(text: String, written: String) throws {
    #expect(try QueryParser.parse(text) == .written(written))
  }

  private static func template(_ start: String, _ parts: (ClosedRange<Int>, String)...) -> Query {
    .template(
      TextTemplate(start: start, parts: parts.map { TextTemplate.Part(hole: $0, text: $1) }))
  }

  @Test(
    arguments: [
      ("“集体？商”", template("集体", (1...1, "商"))), ("「深入…推进」", template("深入", (0...10, "推进"))),
      ("“a……b”", template("a", (0...10, "b"))), ("“a？？b”", template("a", (2...2, "b"))),
      ("“a…？b”", template("a", (1...11, "b"))),
      ("“a？b…c”", template("a", (1...1, "b"), (0...10, "c"))),
      ("“？a？b？”", template("？a", (1...1, "b？"))), ("“a\\？b？c”", template("a？b", (1...1, "c"))),
      ("“怎么办？”", .exact("怎么办？")), ("“…”", .exact("…")), ("“？？？”", .exact("？？？")),
      ("“a\\？b”", .exact("a？b")), ("“a\\\\？b”", .exact("a\\？b")), ("“a\\b”", .exact("a\\b")),
      ("“a?b”", .exact("a?b")), ("a？b", .bare("a？b")), ("题:“a？b”", field("题", "a？b")),
    ] as [(String, Query)])
  func holes(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
    #expect(try QueryParser.parse(query.canonicalText) == query)
  }

  private static func field(_ name: String, _ value: String) -> Query {
    .field(FieldCondition(field: name, test: .holds(value)))
  }
}
