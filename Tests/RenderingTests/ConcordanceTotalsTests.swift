import Querying
import Rendering
import Testing

@Suite struct ConcordanceTotalsTests {
  private static let line = ConcordanceLine(
    document: 0, place: Place(line: 1, column: 1, text: "工会"), before: "", match: "工会", after: "")

  private static let response = SearchResponse(
    query: .bare("工会"), reading: .asWritten, documentCount: 2, placeCount: 5,
    hits: [Hit(path: "甲", title: "", score: 0, placeCount: 5, places: [], snippets: [])])

  @Test(arguments: [
    (Language.simplified, "共 2 个文件、5 处    0.10 秒\n抽取 3 处（种子 7）\n另有 2 行（用 --limit 多看一些）\n"),
    (.traditional, "共 2 個檔案、5 處    0.10 秒\n抽取 3 處（種子 7）\n另有 2 行（用 --limit 多看一些）\n"),
    (
      .english,
      "5 places in 2 files    0.10 s\n3 places drawn (seed 7)\n2 more lines (--limit shows more)\n"
    ),
  ])
  func whatIsNotShownIsTold(language: Language, text: String) {
    let concordance = Concordance(
      response: Self.response, lines: [Self.line], lineCount: 3, sample: .init(count: 3, seed: 7))
    let totals = ConcordanceTotals(language: language) { $0 }
    #expect(totals.text(of: concordance, seconds: 0.1) == text)
  }

  @Test func lostTextsAreTold() {
    var response = Self.response
    response.hits[0].absence = .missing
    let totals = ConcordanceTotals(language: .simplified) { "语料/" + $0 }
    #expect(
      totals.text(of: Concordance(response: response, lines: [], lineCount: 5))
        == "语料/甲: 原文无法显示：文件已不在（索引中未存原文）。请运行 wensou index\n共 2 个文件、5 处\n")
  }

  @Test func allIsShown() {
    let lines = [ConcordanceLine](repeating: Self.line, count: 5)
    let totals = ConcordanceTotals(language: .simplified) { $0 }
    #expect(totals.text(of: Concordance(response: Self.response, lines: lines)) == "共 2 个文件、5 处\n")
  }
}
