import TestSupport
import Testing

@testable import Corpus

@Suite struct LineEndsTests {
  @Test(arguments: [
    ("甲\r乙\r", "甲\n乙\n"), ("甲\r\n乙\r\n", "甲\r\n乙\r\n"), ("\r\r甲", "\n\n甲"), ("甲\n乙\r", "甲\n乙\n"),
    ("甲\r\r\n乙\r", "甲\r\r\n乙\n"), ("甲\n\r乙", "甲\n\n乙"), ("", ""),
  ])
  func aLoneReturnIsALineFeed(text: String, expected: String) {
    #expect(String(decoding: LineEnds.withLineFeeds(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func everyEncodingHasThem() throws {
    let rule = try #require(EncodingRule("*=gb18030"))
    let file = RawFile(
      name: "a.txt", format: .plainText, bytes: [0xB9, 0xA4, 0x0D, 0xBB, 0xE1, 0x0D, 0x0A])
    let text = try SourceText(decoding: file, options: ReadingOptions(encodings: [rule]))
    #expect(String(decoding: text.utf8, as: UTF8.self) == "工\n会\r\n")
  }
}
