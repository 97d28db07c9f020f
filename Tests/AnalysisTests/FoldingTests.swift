import Testing

@testable import Analysis

@Suite struct FoldingTests {
  private func fold(_ text: String) -> String {
    let folded = text.unicodeScalars.compactMap { Unicode.Scalar(Folding.fold($0.value)) }
    return String(String.UnicodeScalarView(folded))
  }

  @Test(
    "Both scripts and the variants fold together",
    arguments: [
      ("工會總結", "工会总结"), ("全縣職工勞動競賽", "全县职工劳动竞赛"), ("聯系", "聯繫"),
      ("著作", "着作"), ("乾隆", "干隆"), ("裡裏", "里里"), ("為爲", "为为"), ("麼麽", "么么"),
      ("峯", "峰"), ("敎", "教"), ("鎭", "镇"), ("硏", "研"), ("諮", "咨"), ("谘", "咨"),
      ("嶽", "岳"), ("麴", "曲"), ("滙", "汇"), ("匯", "汇"), ("麪", "面"), ("麵", "面"), ("鮣", "䲟"),
      ("録錄", "录录"), ("苧", "苎"), ("薴", "苎"), ("鍼灸", "针灸"), ("鑛", "矿"), ("両", "两"), ("鏇", "旋"),
      ("襬", "摆"),
    ])
  func foldsTogether(first: String, second: String) {
    #expect(fold(first) == fold(second))
  }

  @Test(
    "Forms of one character become that character",
    arguments: [
      ("ＬＥＤ２０１４", "led2014"), ("ÀÉÎ", "àéî"), ("ΣΩ", "σω"), ("\u{3000}\u{A0}", "  "),
      ("，：；（）．", ",:;()."), ("ｱｶﾞ", "アカ\u{3099}"), ("︵︶︽", "()《"), ("⼀⼯⾦", "一工金"),
      ("\u{F900}\u{2F800}", "岂丽"), ("\u{212A}\u{2126}", "kω"), ("￥", "¥"),
    ])
  func foldsForms(form: String, plain: String) {
    #expect(Array(fold(form).unicodeScalars) == Array(plain.unicodeScalars))
  }

  @Test(
    "What is no form of one character stays",
    arguments: [
      "①②㈠⑴", "²₂", "㎏㍿", "½", "𝐀", "…", "、。《》“”", "ﬀ", "妳奶", "\u{E000}",
    ])
  func stays(text: String) {
    #expect(Array(fold(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("Folding twice is folding once, for every character")
  func isIdempotent() {
    for scalar in UInt32(0)...0x10FFFF {
      let folded = Folding.fold(scalar)
      if Folding.fold(folded) != folded { Issue.record("U+\(String(scalar, radix: 16))") }
    }
  }

  @Test("A character becomes a character, and paragraphs stay, for every character")
  func keepsParagraphs() {
    for scalar in UInt32(0)...0x10FFFF {
      let folded = Folding.fold(scalar)
      if (Unicode.Scalar(folded) == nil) != (Unicode.Scalar(scalar) == nil)
        || TextClass.isParagraphBreak(folded) != TextClass.isParagraphBreak(scalar)
      {
        Issue.record("U+\(String(scalar, radix: 16))")
      }
    }
  }

  @Test(
    "A value that is no character stays",
    arguments: [
      0xD800, 0xDFFF, 0x11_0000, 0x7FFF_FFFF, .max,
    ] as [UInt32])
  func keepsOtherValues(value: UInt32) {
    #expect(Folding.fold(value) == value)
  }
}
