import TestSupport
import Testing

@testable import Analysis

@Suite struct FoldedTextTests {
  @Test("One folded character for each character", arguments: [21, 22, 23] as [UInt64])
  func isOneForOne(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<3_000 {
      let text =
        round % 3 == 0
        ? SampleTexts.bytes(using: &generator) : SampleTexts.damaged(using: &generator)
      let expected = String(decoding: text, as: UTF8.self).unicodeScalars
        .map { Folding.fold($0.value) }
      #expect(FoldedText(clean: text).scalars == expected, "seed \(seed): \(text)")
    }
  }

  @Test("Both scripts become the same text")
  func foldsBothScripts() {
    let traditional = FoldedText(clean: Array("全縣職工ＬＥＤ，聯繫".utf8)).scalars
    #expect(traditional == "全县职工led,联系".unicodeScalars.map(\.value))
  }

  @Test("No text is no characters")
  func empty() {
    #expect(FoldedText(clean: []).scalars.isEmpty)
  }
}
