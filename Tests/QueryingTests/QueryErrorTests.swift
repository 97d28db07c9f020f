import Querying
import Testing

@Suite struct QueryErrorTests {
  @Test(arguments: ["", " \u{3000}\n", "()", "\"\"", "“", "「 」", "-", "，。", "((", "\u{0}", "”"])
  func nothingToSearchFor(text: String) {
    #expect(throws: QueryError(kind: .empty, offset: 0)) { try QueryParser.parse(text) }
  }

  @Test(arguments: [("OR", 0), (" 且", 1), ("(　非)", 2), ("|", 0), ("() AND \"\"", 3)])
  func operatorsWithNothingToCombine(text: String, offset: Int) {
    let error = QueryError(kind: .loneOperator, offset: offset)
    #expect(throws: error) { try QueryParser.parse(text) }
  }

  @Test(arguments: [("工会 年:", "年", 3), ("題： 总结", "题", 0), ("-path:", "文件", 1), ("节:)", "节", 0)])
  func fieldsNeedAValue(text: String, name: String, offset: Int) {
    let error = QueryError(kind: .fieldWithoutValue(name), offset: offset)
    #expect(throws: error) { try QueryParser.parse(text) }
  }

  @Test(arguments: [
    ("工会 年:二〇一", "二〇一", 5), ("year:2013..x", "2013..x", 5), ("年:2014-05", "2014-05", 2),
    ("年:(2013 OR 去年)", "去年", 0),
  ])
  func yearsAreNumbers(text: String, value: String, offset: Int) {
    let error = QueryError(kind: .badYear(value), offset: offset)
    #expect(throws: error) { try QueryParser.parse(text) }
  }

  @Test(arguments: [
    ("a NEAR/10000 b", 2), ("a #99999999999999999999 b", 2), ("NEAR/10000", 0), ("(a ＄１００００ b)", 3),
  ])
  func distancesAreLimited(text: String, offset: Int) {
    let error = QueryError(kind: .tooFar(9_999), offset: offset)
    #expect(throws: error) { try QueryParser.parse(text) }
  }

  @Test(arguments: [
    ("a 同句 -b", 5), ("a 同句 (b c)", 5), ("(-a) #3 b", 0), ("a #3 年:2013", 5), ("a #3 (b OR 题:c)", 5),
    ("题:(a #3 b)", 0), ("a #3 (b OR c #2 d)", 5), ("x 文件:*.pdf 同段 b", 2),
  ])
  func onlyTextsAreNearEachOther(text: String, offset: Int) {
    let error = QueryError(kind: .notAText, offset: offset)
    #expect(throws: error) { try QueryParser.parse(text) }
  }

  @Test(arguments: ["NEAR", "#10", "同句 同段", "(ＳＥＮ)"])
  func operatorsOfNearnessAloneCombineNothing(text: String) {
    #expect(throws: QueryError.self) { try QueryParser.parse(text) }
  }

  @Test func lengthIsLimitedInScalars() throws {
    let longest = String(repeating: "𠮷", count: QueryParser.lengthLimit)
    #expect(try QueryParser.parse(longest) == .bare(longest))
    #expect(throws: QueryError(kind: .tooLong(10_000), offset: 10_000)) {
      try QueryParser.parse(longest + " ")
    }
  }

  @Test func depthIsLimitedInOpenBrackets() throws {
    let deepest = String(repeating: "(", count: QueryParser.depthLimit)
    #expect(try QueryParser.parse(deepest + "a") == .bare("a"))
    #expect(throws: QueryError(kind: .tooDeep(100), offset: 102)) {
      try QueryParser.parse("a " + deepest + "（b")
    }
    #expect(try QueryParser.parse(String(repeating: "(a)", count: 200)) != .bare("a"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "-", "\"", "＂", "(a)", "|", "NOT ", "a ", "a|", "-(", ")", "”", "a\"", "#1a", "年a", "a：",
      "年:1 ", "题:(", "地:x|", "a 同句 ", "a #3 ", "(a #3 ", "#3 ", "\"a？", "\\？", "形:", "形:a ",
    ])
  func longQueriesAreReadInLinearTime(piece: String) {
    let text = String(repeating: piece, count: QueryParser.lengthLimit / piece.count)
    for _ in 0..<10 { _ = try? QueryParser.parse(text) }
  }
}
