import Testing

@testable import Describing

@Suite struct FrontMatterTests {
  static func pairs(of text: String) -> [String]? {
    let lines = SourceLines(source: Array(text.utf8), repairs: [])
    return FrontMatter(of: lines)?.pairs.map { "\($0.key)=\($0.value)" }
  }

  @Test func readsTheFirstLevel() {
    let text = """
      ---
      title: "2016年政府工作报告"
      source: https://example.org/a.html
      tags: [工会, 总结]
      year: 2016 # 年
      nested: {a: {b: c}, d: [e]}
      text: |
        一行
      ---
      正文
      """
    #expect(
      Self.pairs(of: text) == [
        "title=2016年政府工作报告", "source=https://example.org/a.html", "tags=工会、总结", "year=2016",
        "text=一行\n",
      ])
  }

  @Test(arguments: [
    "", "---", "---\n---\n", "---\n正文\n---\n", "---\n- a\n- b\n---\n", "---\na: [b\n---\n",
    "a: b\n---\n",
    "---\na: b\n", "---\n同志们，今天: 好\n---\n", "---\n\u{1}: b\n---\n",
  ])
  func otherBeginningsAreNone(text: String) {
    #expect(Self.pairs(of: text) == nil)
  }

  @Test func deepNestingAndAliasesTakeNoTime() {
    let deep = "---\na: " + String(repeating: "[", count: 20_000) + "\n---\n"
    #expect(Self.pairs(of: deep) == nil)
    let aliases = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n"
    #expect(Self.pairs(of: aliases)?.first == "a=x、x")
  }

  @Test func isLeftOutOfTheIndex() throws {
    let text = "---\ntitle: 总结\n\nyear: 2014\n---\n工作要抓好。\n"
    #expect(try DescribedText.furniture(of: text) == ["---", "title: 总结", "year: 2014", "---"])
    #expect(try DescribedText.value(.title, of: text) == "总结")
  }
}
