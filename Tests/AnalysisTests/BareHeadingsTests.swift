import Testing

@testable import Analysis

/// Short lines alone between paragraphs are headings; other short lines are not.
@Suite struct BareHeadingsTests {
  private static let paragraph = String(repeating: "各级工会要认真贯彻上级部署，", count: 6) + "抓好落实。"

  /// A text with two short lines between paragraphs.
  private static func text(_ first: String, _ second: String) -> String {
    ["关于工作的讲话", "同志们：", paragraph, first, paragraph, second, paragraph, "谢谢大家。"]
      .joined(separator: "\n")
  }

  @Test func shortLinesBetweenParagraphsAreHeadings() {
    let headings = OutlineHeadingsTests.headings(folding: Self.text("去年工作的回顧", "今年工作的意見"))
    #expect(headings == ["1:去年工作的回顾", "1:今年工作的意见"])
  }

  @Test func standBelowTheMarksThereAre() {
    let text = "前言\n一、总论\n" + Self.text("去年工作的回顾", "今年工作的意见")
    #expect(
      OutlineHeadingsTests.headings(folding: text)
        == ["1:一、总论", "6:去年工作的回顾", "6:今年工作的意见"])
  }

  @Test(arguments: [
    "他说，好", "县总工会：", "王五同志讲话。", "（笑）", "图1 会员人数", "新华社记者李四摄", "2014年5月8日", "会员|经费", "好的",
    "abc def", "“全国”！", "",
  ])
  func otherShortLinesAreNone(line: String) {
    #expect(OutlineHeadingsTests.headings(folding: Self.text(line, line)) == [])
  }

  @Test func aLoneOneIsNone() {
    #expect(OutlineHeadingsTests.headings(folding: Self.text("去年工作的回顾", "他说，好。")) == [])
  }

  @Test func titlesVerseAndSignaturesAreNone() {
    let verse = Array(repeating: "工人阶级有力量", count: 8).joined(separator: "\n")
    #expect(OutlineHeadingsTests.headings(folding: verse) == [])
    let page = "关于工作的讲话\n县总工会主席\n\(Self.paragraph)\n\(Self.paragraph)\n县总工会办公室\n县总工会"
    #expect(OutlineHeadingsTests.headings(folding: page) == [])
  }

  @Test func aloneBetweenBlankLinesAShorterParagraphIsEnough() {
    let paragraph = "各位代表、同志们：现在我代表县总工会向大会报告工作，请予审议。"
    let lines = ["县总工会报告", paragraph, "组织建设情况", paragraph, "维权服务", paragraph]
    #expect(
      OutlineHeadingsTests.headings(folding: lines.joined(separator: "\n\n"))
        == ["1:组织建设情况", "1:维权服务"])
    #expect(OutlineHeadingsTests.headings(folding: lines.joined(separator: "\n")) == [])
  }
}
