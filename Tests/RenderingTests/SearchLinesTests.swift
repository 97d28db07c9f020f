import Querying
import Rendering
import Testing

@Suite struct SearchLinesTests {
  private let plain = SearchLines(language: .simplified, isColored: false) { "讲话/" + $0 }
  private let coloured = SearchLines(language: .simplified, isColored: true) { $0 }

  @Test func aLineForEverySnippet() {
    let text = """
      讲话/总结/甲.txt:14:今年以来，我们把集體協商放在前面，推动企业开展工资集体协商，新签合同三十九份，比去年多十二份…
      讲话/总结/甲.txt:14:…集体协商会议开了三次
      讲话/总结/甲.txt:20:继续做好集体协商 工作
      讲话/总结/甲.txt:31:OECD collective bargaining 与集体协商的比较研究
      讲话/坏␛[2J名.txt

      """
    #expect(plain.snippets(of: Sample.response) == text)
  }

  @Test func colours() {
    let lines = coloured.snippets(of: Sample.response).split(separator: "\n")
    let line = "‹35m总结/甲.txt‹0m:‹32m14‹0m:…‹1;31m集体协商‹0m会议开了三次"
    #expect(lines[1].replacing("\u{1B}[", with: "‹") == line)
  }

  @Test func pathsAndCounts() {
    #expect(plain.paths(of: Sample.response) == "讲话/总结/甲.txt\n讲话/坏␛[2J名.txt\n")
    #expect(plain.counts(of: Sample.response) == "讲话/总结/甲.txt:9\n讲话/坏␛[2J名.txt:2\n")
  }

  @Test func nothingForNothing() {
    #expect(plain.snippets(of: Sample.nothing) == "")
    #expect(plain.paths(of: Sample.nothing) == "")
  }
}
