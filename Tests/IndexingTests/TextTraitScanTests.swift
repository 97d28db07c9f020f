import Testing

@testable import Indexing

@Suite struct TextTraitScanTests {
  @Test(arguments: [
    ("a\n\u{0}b\u{0}", TextTrait.Kind.nul, 2, 2), ("a\u{8}\u{85}", .controls, 2, 1),
    ("一\u{FFFD}", .replacementCharacters, 1, 1), ("\n\n\u{E000}\u{F0000}", .privateUse, 2, 3),
    ("a\u{200B}\u{202E}\u{AD}", .invisible, 3, 1), ("\u{F900}\u{2F00}", .compatibilityHan, 2, 1),
    ("\u{20000}", .rareHan, 1, 1), ("２０14", .fullwidthDigits, 2, 1),
    ("a<b\n<p>x</p>\n1 < 2", .markup, 3, 1), ("a\r\nb\nc\nd", .mixedLineEnds, 1, 1),
    ("a\nb\r\nc\r\n", .mixedLineEnds, 1, 1),
    ("a\n" + String(repeating: "长", count: TextTrait.longLine + 1), .longLines, 1, 2),
  ])
  func `each is counted, with its first line`(
    text: String, kind: TextTrait.Kind, count: Int, line: Int
  ) {
    let expected = TextTrait(kind: kind, count: count, firstLine: line)
    #expect(traits(of: text) == [expected])
  }

  @Test(arguments: [
    "", "平常的话。\t有 spaces，和 2014 年。\n第二行\u{C}", "a\r\nb\r\n", "a\nb\n", "<", "1<2",
    String(repeating: "长", count: TextTrait.longLine),
  ])
  func `an ordinary text has none`(text: String) {
    #expect(traits(of: text).isEmpty)
  }

  @Test func `tags belong to markup, and lines count from the first`() {
    #expect(TextTraitScan.traits(of: Array("<p>".utf8), firstLine: 1, isMarkup: true).isEmpty)
    #expect(
      TextTraitScan.traits(of: Array("a\n１".utf8), firstLine: 7, isMarkup: false)
        == [TextTrait(kind: .fullwidthDigits, count: 1, firstLine: 8)])
  }

  private func traits(of text: String) -> [TextTrait] {
    TextTraitScan.traits(of: Array(text.utf8), firstLine: 1, isMarkup: false)
  }
}
