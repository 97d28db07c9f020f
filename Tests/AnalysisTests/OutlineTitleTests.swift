import Testing

@testable import Analysis

@Suite struct OutlineTitleTests {
  static func title(of text: String) -> String? {
    let scalars = text.scalarValues
    return Outline.title(in: scalars).map { String(scalarValues: scalars[$0]) }
  }

  @Test(arguments: [
    ("", nil),
    ("\n \n-----\n。", nil),
    ("工会工作会议总结\n同志们:", "工会工作会议总结"),
    ("\n----\n\u{3000}\u{3000}主 席 \u{3000}\n后文", "主 席"),
    ("# 成果分享 \n后文", "成果分享"),
    ("一、回顾", "一、回顾"),
    ("#26 会议", "#26 会议"),
    ("①", "①"),
    ("\u{110}", "\u{110}"),
  ])
  func isTheFirstLineWithText(text: String, title: String?) {
    #expect(Self.title(of: text) == title)
  }

  @Test func isCutAtItsLimit() {
    let text = String(repeating: "工", count: Outline.titleLimit - 1)
    #expect(Self.title(of: text + "会议") == text + "会")
    #expect(Self.title(of: text + " 会议") == text)
  }
}
