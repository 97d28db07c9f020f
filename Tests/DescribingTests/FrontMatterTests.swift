import Corpus
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
    "", "---", "---\n---\n", "---\n正文\n---\n", "---\n- a\n- b\n---\n",
    "a: b\n---\n", "+++\n正文\n+++\n", "+++\na = 1\n---\n", "+++\na = 1\n",
    "---\n工会工作: [一\n要抓好落实\n各级工会要认真\n---\n",
    "---\na: b\n", "---\n同志们，今天: 好\n---\n", "---\n\u{1}: b\n---\n",
  ])
  func otherBeginningsAreNone(text: String) {
    #expect(Self.pairs(of: text) == nil)
  }

  @Test func deepNestingAndAliasesTakeNoTime() {
    let deep = "---\na: " + String(repeating: "[", count: 20_000) + "\n---\n"
    #expect(Self.pairs(of: deep) == [])
    let aliases = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n"
    #expect(Self.pairs(of: aliases) == ["a=x、x", "b=", "c="])
    let scalars = "---\na: &a 甲\nb: *a\nc: [乙, *a, 丙]\n---\n"
    #expect(Self.pairs(of: scalars) == ["a=甲", "b=", "c=乙、丙"])
  }

  @Test func isLeftOutOfTheIndex() throws {
    let text = "---\ntitle: 总结\n\nyear: 2014\n---\n工作要抓好。\n"
    #expect(try DescribedText.furniture(of: text) == ["---", "title: 总结", "year: 2014", "---"])
    #expect(try DescribedText.value(.title, of: text) == "总结")
  }

  @Test(arguments: [
    ("---\ntitle: [总结\nyear: 2014\n---\n", Diagnostic.Reason.brokenFrontMatter),
    ("---\ntitle: 总结: 二\n---\n", .brokenFrontMatter),
    ("+++\ntitle = \"总结\"\n[params]\nyear = 2014\n+++\n", .frontMatterInTOML),
  ])
  func whatCannotBeReadIsLeftOutAndTold(head: String, reason: Diagnostic.Reason) throws {
    let text = try SourceText(head + "县总工会工作会议\n工作要抓好。\n")
    #expect(Describer().diagnostics(of: text) == [Diagnostic(path: "a.txt", reason: reason)])
    let text2 = String(decoding: text.utf8, as: UTF8.self)
    #expect(try DescribedText.furniture(of: text2).count == head.split(separator: "\n").count)
    #expect(try DescribedText.value(.title, of: text2) == "县总工会工作会议")
  }

  @Test func anAuthorSpeaks() throws {
    let text = "---\nauthor: 李四\n---\n工作要抓好。\n"
    #expect(try DescribedText.value(.speaker, of: text) == "李四")
  }

  @Test func aYearThatIsNoneIsToldAndNotUsed() throws {
    let text = "---\nyear: 2010..2012\ndate: abc\n日: 2014-05\n来源: abc\n---\n2013年总结\n工作要抓好。\n"
    #expect(
      Describer().diagnostics(of: try SourceText(text)).map(\.reason) == [
        .notADate(column: "year", value: "2010..2012"), .notADate(column: "date", value: "abc"),
      ])
    #expect(try DescribedText.value(.year, of: text) == "2014")
    var table = MetadataTable()
    _ = table.add(Array("文件,年份\na.txt,abc\nb.txt,二〇一四\n".utf8), named: "metadata.csv")
    let describer = Describer(table: table)
    let source = try SourceText("2013年总结\n工作要抓好。\n")
    let year = describer.documents(of: source, repairs: [])[0].fields.first { $0.name == .year }
    #expect(year?.value == "2013" && year?.origin == .title)
    #expect(
      describer.diagnostics(of: source).map(\.reason) == [.notADate(column: "年份", value: "abc")])
    #expect(describer.diagnostics(of: try SourceText(source, named: "b.txt")) == [])
  }
}
