import Analysis
import Indexing
import Testing

@testable import Rendering

@Suite struct TextPageTests {
  private static let text = "题\n一、甲\n总结(jié)好\r\n（二）乙\n\u{1B}[2J丁"

  @Test func `repairs are marked`() throws {
    #expect(
      try page(.marked).text(of: [document()]) == """
        甲.txt
        1  题
        2  一、甲
        3  总结[-(jié)-]{+X+}好
        4  （二）乙
        5  ␛[2J丁

        """)
    #expect(
      try page(.marked, isColored: true).text(of: [document()]).contains(
        "总结\u{1B}[9;31m(jié)\u{1B}[0m\u{1B}[32mX\u{1B}[0m好"))
  }

  @Test func `the raw text and the clean one are without marks`() throws {
    #expect(try page(.raw).text(of: [document()]).contains("3  总结(jié)好\n"))
    #expect(try page(.clean).text(of: [document()]).contains("3  总结X好\n"))
    #expect(try page(.raw).bareText(of: [document()]) == Array(Self.text.utf8))
    #expect(
      try page(.clean).bareText(of: [document()])
        == Array(Self.text.replacing("(jié)", with: "X").utf8))
  }

  @Test func `around a line there are its headings and its neighbours`() throws {
    #expect(
      try page(.raw).text(of: [document()], around: 5, context: 1) == """
        甲.txt
          一、甲 › （二）乙
        4- （二）乙
        5: ␛[2J丁

        """)
    #expect(
      try page(.raw).text(of: [document()], around: 1, context: 0) == "甲.txt\n1: 题\n")
  }

  @Test(arguments: [0, -3, 6, .max, .min])
  func `no line is around one that is not there`(line: Int) throws {
    #expect(try page(.raw).text(of: [document()], around: line, context: .max) == nil)
  }

  @Test func `removed lines are not in the clean text`() throws {
    let furniture = Repair(kind: .furniture, source: 0..<3, replacement: "")
    let document = try ShownDocument(
      name: "a.txt", source: Array("ab\ncd".utf8), repairs: [furniture])
    #expect(page(.clean).text(of: [document]) == "a.txt\n2  cd\n")
    #expect(page(.marked).text(of: [document]) == "a.txt\n1  [-ab-]\n2  cd\n")
  }

  @Test func `speeches and pages have lines of their own`() throws {
    let first = try ShownDocument(
      name: "a.pdf", speech: 1, title: "甲\u{1B}", source: Array("一\n".utf8),
      pages: [PageStart(page: 1, offset: 0)])
    let second = try ShownDocument(
      name: "a.pdf", speech: 2, title: "乙", firstLine: 2, source: Array("二\n三".utf8),
      pages: [PageStart(page: 1, offset: 0), PageStart(page: 2, offset: 4)])
    #expect(
      page(.marked).text(of: [first, second]) == """
        a.pdf
        第 1 篇  第 1 行  甲␛
        ── 第 1 页 ──
        1  一

        第 2 篇  第 2–3 行  乙
        ── 第 1 页 ──
        2  二
        ── 第 2 页 ──
        3  三

        """)
  }

  private func page(_ form: TextPage.Form, isColored: Bool = false) -> TextPage {
    TextPage(language: .simplified, isColored: isColored, form: form) { $0 }
  }

  private func document() throws -> ShownDocument {
    let source = Array(Self.text.utf8)
    let start = "题\n一、甲\n总结".utf8.count
    let repair = Repair(
      kind: .pinyin, source: start..<start + "(jié)".utf8.count, replacement: "X")
    return try ShownDocument(name: "甲.txt", source: source, repairs: [repair])
  }
}
