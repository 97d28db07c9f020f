import Querying
import Rendering
import Testing

@Suite struct QueryErrorTextTests {
  @Test(arguments: [
    (
      Language.simplified,
      """
      查询有误: 年份要写数字，如 年:2013 或 年:2013..2015，而不是 “去年”（第 8 个字）
        集体协商 年:去年
                    ^

      """
    ),
    (
      .traditional,
      """
      查詢有誤: 年份要寫數字，如 年:2013 或 年:2013..2015，而不是 「去年」（第 8 個字）
        集体协商 年:去年
                    ^

      """
    ),
    (
      .english,
      """
      Query error: a year is a number, as in year:2013 or year:2013..2015, not “去年” (character 8)
        集体协商 年:去年
                    ^

      """
    ),
  ])
  func caretUnderTheCell(language: Language, text: String) {
    #expect(self.text(for: "集体协商 年:去年", language: language, width: nil) == text)
  }

  @Test(arguments: [
    ("", "查询有误: 没有要查的内容；标点放在引号里才能查\n"),
    (String(repeating: "a", count: 10_001), "查询有误: 查询太长，最多 10,000 个字\n"),
    (
      "\t\u{1B} 或",
      """
      查询有误: 运算符两边没有内容；要查这个词，请加引号（第 4 个字）
         ␛ 或
           ^

      """
    ),
    (
      "a NEAR/20000 b",
      """
      查询有误: 距离最多 9,999 个字；更远可用“同段”（第 3 个字）
        a NEAR/20000 b
          ^

      """
    ),
    (
      "甲 同句 (乙 丙)",
      """
      查询有误: NEAR、PREV、同句、同段的两边要是词语、引号里的原文，或用“或”连起来的几个（第 6 个字）
        甲 同句 (乙 丙)
                ^

      """
    ),
  ])
  func kinds(query: String, text: String) {
    #expect(self.text(for: query, language: .simplified, width: 80) == text)
  }

  @Test func aLongQueryIsCutAroundTheCaret() {
    let query = "集体协商 " + String(repeating: "（", count: 101) + "合同"
    let text = """
      查询有误: 括号套得太深，最多 100 层（第 106 个字）
        …（（（（（（（（（合同
                         ^

      """
    #expect(self.text(for: query, language: .simplified, width: 26) == text)
  }

  private func text(for query: String, language: Language, width: Int?) -> String? {
    do throws(QueryError) {
      _ = try QueryParser.parse(query)
      return nil
    } catch {
      return QueryErrorText(language: language, width: width).text(of: error, in: query)
    }
  }
}
