import Analysis
import Corpus
import Testing

@testable import Describing

@Suite struct MarkdownFurnitureTests {
  private static func documents(
    _ text: String, _ format: SourceFormat = .markdown
  ) throws -> [DescribedDocument] {
    let file = RawFile(name: "a.md", format: format, bytes: Array(text.utf8))
    let source = try #require(FileContents(of: file).texts.first)
    return Describer().documents(of: source, repairs: Cleaner.repairs(in: source.utf8))
  }

  private static func clean(_ text: String, _ format: SourceFormat = .markdown) throws -> String {
    try documents(text, format).map { document in
      let clean = try CleanText(source: Array(document.source), repairs: document.repairs)
      return String(decoding: clean.utf8, as: UTF8.self)
    }.joined()
  }

  @Test(arguments: [
    ("甲<!-- 注 -->乙\n", "甲乙\n"), ("甲\n<!-- 注\r\n\n&nbsp;释 -->\n乙\n", "甲\n\r\n\n\n乙\n"),
    ("甲<SCRIPT type='a'>\"码\"</Script>乙<style>x</style>丙", "甲乙丙"), ("甲<!-- 注", "甲<!-- 注"),
    ("甲 < 乙", "甲 < 乙"),
  ])
  func whatMarkdownHidesIsLeftOut(text: String, clean: String) throws {
    #expect(try Self.clean(text) == clean)
  }

  @Test(arguments: [
    ("**集体**协商", "集体协商"), ("要**集体**，**协商**\n", "要集体，协商\n"), ("**集体\n协商**", "**集体\n协商**"),
    ("2 ** 3 ** 4", "2 ** 3 ** 4"), ("***集体***", "***集体***"), ("\\**集体**", "\\**集体**"),
    ("**集体", "**集体"), ("****", "****"), ("<!-- **甲** -->**乙**", "乙"), ("**甲(jiǎ)**乙", "甲乙"),
    ("**一、总论**\n甲\n", "一、总论\n甲\n"),
  ])
  func marksOfEmphasisAreLeftOut(text: String, clean: String) throws {
    #expect(try Self.clean(text) == clean)
  }

  @Test func otherTextsAreAsTheyStand() throws {
    #expect(try Self.clean("甲<!-- 注 -->乙\n", .plainText) == "甲<!-- 注 -->乙\n")
  }

  @Test func aCommentIsNoTitle() throws {
    let document = try Self.documents("<!-- 工会工作总结 -->\n# 工会讲话\n正文。\n")[0]
    #expect(document.fields.first { $0.name == .title }?.value == "工会讲话")
    #expect(document.repairs.map(\.kind) == [.furniture])
  }

  @Test func manyUnclosedPartsTakeNoTime() throws {
    let text =
      String(repeating: "<a<!-- 甲 -->", count: 20_000) + String(repeating: "<style", count: 20_000)
    #expect(try Self.clean(text).hasPrefix("<a<a"))
  }
}
