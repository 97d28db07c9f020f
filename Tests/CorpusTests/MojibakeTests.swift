import Testing

@testable import Corpus

@Suite struct MojibakeTests {
  private let sentence = "会议指出，我们要坚持以人民为中心的发展思想，全面推进各项工作，努力实现新的目标。"

  @Test(arguments: ["gb18030", "windows-1252", "ISO-8859-1", "windows-1251"])
  func `UTF-8 read as something else is recognised`(encoding: String) throws {
    let text = String(repeating: sentence, count: 3)
    let garbled = try DecodedBytes(Array(text.utf8).span, fromICU: encoding)
    #expect(Mojibake.isFound(in: garbled.utf8))
  }

  @Test func `the trace of two replacement characters is recognised`() {
    #expect(Mojibake.isFound(in: Array((sentence + "锟斤拷" + sentence).utf8)))
    #expect(!Mojibake.isFound(in: Array((sentence + "锟斤").utf8)))
  }

  @Test(arguments: [
    "", "plain", "Les élèves ont été très appliqués à l'école où ils étaient élevés, dès l'été.",
    "Съёмка прошла успешно, участники собрания обсудили доклад и приняли решение.",
    "議事録の確認と次回の会議の日程について話し合いましたが、結論は出ませんでした。",
    "우리는 회의를 열고 조사 보고서를 정리했습니다. 그리고 다음 계획을 세웠습니다.",
  ])
  func `text in other languages is no mojibake`(text: String) {
    #expect(!Mojibake.isFound(in: Array(text.utf8)))
  }

  @Test func `Chinese text is no mojibake`() {
    for text in Sentences.simplified + Sentences.traditional {
      #expect(!Mojibake.isFound(in: Array(text.utf8)))
    }
  }

  @Test func `a file with mojibake is read, and told`() throws {
    let file = RawFile(name: "a.txt", format: .plainText, bytes: Array("甲锟斤拷乙".utf8))
    let text = try SourceText(decoding: file)
    #expect(text.diagnostics == [Diagnostic(path: "a.txt", reason: .mojibake)])
    #expect(text.diagnostics.allSatisfy { !$0.reason.isSkip })
  }
}
