import Querying
import Rendering
import Testing

@Suite struct SearchPageTests {
  @Test func withoutWidth() {
    let text = """
      理解为: “集体协商”，排除 “草案”（简繁合并）

      讲话/总结/甲.txt:14  某县总工会二〇一四年上半年工作总结和下半年工作安排
        一、上半年工作回顾 › （二）维护权益
          今年以来，我们把【集體協商】放在前面，推动企业开展工资【集体协商】，新签合同三十九份，比去年多十二份…
          …【集体协商】会议开了三次
        :20  二、下半年工作安排
          继续做好【集体协商】 工作
        :31
          OECD collective bargaining 与【集体协商】的比较研究
        另有 4 处

      讲话/坏␛[2J名.txt

      共 41 个文件、1,118 处    0.02 秒
      另有 39 个文件（用 --limit 多看一些）

      """
    #expect(page(.simplified, nil) == text)
  }

  @Test func eightyCells() {
    let text = """
      理解為: 「集体协商」，排除 「草案」（簡繁合併）

      讲话/总结/甲.txt:14  某县总工会二〇一四年上半年工作总结和下半年工作安排
        一、上半年工作回顾 › （二）维护权益
          今年以来，我们把【集體協商】放在前面，推动企业开展工资【集体协商】，新签合…
          …【集体协商】会议开了三次
        :20  二、下半年工作安排
          继续做好【集体协商】 工作
        :31
          OECD collective bargaining 与【集体协商】的比较研究
        另有 4 處

      讲话/坏␛[2J名.txt

      共 41 個檔案、1,118 處    0.02 秒
      另有 39 個檔案（用 --limit 多看一些）

      """
    #expect(page(.traditional, 80) == text)
  }

  @Test func fortyCells() {
    let text = """
      Read as: “集体协商”, excluding “草案” (Simplified and Traditional alike)

      讲话/总结/甲.txt:14  某县总工会二〇一四…
        一、上半年工作回顾 › （二）维护权益
          …来，我们把【集體協商】放在前面，推…
          …【集体协商】会议开了三次
        :20  二、下半年工作安排
          继续做好【集体协商】 工作
        :31
          …bargaining 与【集体协商】的比较研究
        5 more places

      讲话/坏␛[2J名.txt

      1,118 places in 41 files    0.02 s
      39 more files (--limit shows more)

      """
    #expect(page(.english, 40) == text)
  }

  @Test func colours() {
    let text = """
      理解为: “集体协商”，排除 “草案”（简繁合并）

      ‹35m讲话/总结/甲.txt‹0m:‹32m14‹0m  ‹1m某县总工会二〇一四…‹0m
        ‹2m一、上半年工作回顾 › （二）维护权益‹0m
          …以来，我们把‹1;31m集體協商‹0m放在前面，推动…
          …‹1;31m集体协商‹0m会议开了三次
        ‹32m:20‹0m  ‹2m二、下半年工作安排‹0m
          继续做好‹1;31m集体协商‹0m 工作
        ‹32m:31‹0m
          …ive bargaining 与‹1;31m集体协商‹0m的比较研究
        ‹2m另有 5 处‹0m

      ‹35m讲话/坏␛[2J名.txt‹0m

      共 41 个文件、1,118 处    0.02 秒
      另有 39 个文件（用 --limit 多看一些）

      """
    #expect(page(.simplified, 40, isColored: true).replacing("\u{1B}[", with: "‹") == text)
  }

  @Test func nothingFound() {
    let page = SearchPage(language: .simplified, width: 40, isColored: false) { $0 }
    let text = """
      理解为: “没有的词”（简繁合并）

      没有找到    0.00 秒

      """
    #expect(page.text(of: Sample.nothing, seconds: 0.001) == text)
  }

  @Test func aQueryThatOnlyExcludesHasNoPlaces() {
    var response = Sample.response
    response.placeCount = 0
    response.hits = [Sample.second, Sample.second]
    let page = SearchPage(language: .simplified, width: nil, isColored: false) { _ in "乙.txt" }
    let text = """
      理解为: “集体协商”，排除 “草案”（简繁合并）

      乙.txt

      乙.txt

      共 41 个文件
      另有 39 个文件（用 --limit 多看一些）

      """
    #expect(page.text(of: response) == text)
  }

  @Test(arguments: [1, 24, 30, 40, 57, 80, 200], [true, false])
  func snippetsNeverWrap(width: Int, isColored: Bool) {
    for cells in [1, 2] {
      CellWidth.$ofAmbiguous.withValue(cells) { checkCells(width: width, isColored: isColored) }
    }
  }

  private func checkCells(width: Int, isColored: Bool) {
    let lines = withoutColours(page(.simplified, width, isColored: isColored))
      .split(separator: "\n")
    let fitting = lines.filter { $0.hasPrefix("  ") || width >= 30 && $0.contains("甲.txt") }
    #expect(fitting.count == (width >= 30 ? 9 : 8))
    #expect(fitting.allSatisfy { CellWidth.of($0) <= max(width, 24) })
  }

  @Test(arguments: [true, false])
  func nothingOfAFileReachesTheTerminalRaw(isColored: Bool) {
    let plain = withoutColours(page(.simplified, 80, isColored: isColored))
    #expect(!plain.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  private func page(_ language: Language, _ width: Int?, isColored: Bool = false) -> String {
    SearchPage(language: language, width: width, isColored: isColored) { "讲话/" + $0 }
      .text(of: Sample.response, seconds: 0.024)
  }

  private func withoutColours(_ text: some StringProtocol) -> String {
    var text = String(text)
    text.replace(#/\u{1B}\[[0-9;]*m/#, with: "")
    return text
  }
}
