import Foundation
import Rendering
import Testing

@Suite struct CellWidthTests {
  /// From Unicode's EastAsianWidth.txt, but for what combines.
  @Test(arguments: [
    ("a", 1), ("~", 1), ("é", 1), ("汉", 2), ("䷀", 1), ("\u{4DBF}", 2), ("𠮷", 2), ("\u{3000}", 2),
    ("，", 2), ("。", 2), ("「", 2), ("Ａ", 2), ("ｱ", 1), ("￥", 2), ("㈠", 2), ("㉈", 1), ("한", 2),
    ("かな", 4), ("ㄅ", 2), ("“", 1), ("…", 1), ("·", 1), ("●", 1), ("⚡", 2), ("😀", 2), ("℃", 1),
    ("\u{FE30}", 2), ("\u{303F}", 1), ("\u{F900}", 2), ("\u{3FFFD}", 2), ("\u{E000}", 1),
  ])
  func wideCharactersFillTwoCells(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }

  @Test(arguments: [
    "\u{301}", "\u{200B}", "\u{FEFF}", "\u{FE0F}", "\u{20DD}", "\u{1161}", "\u{200D}",
  ])
  func combiningAndFormatCharactersFillNone(text: String) {
    #expect(CellWidth.of(text) == 0)
    #expect(CellWidth.of("汉" + text + "a") == 3)
  }

  /// From Unicode's EastAsianWidth.txt: A, but for marks.
  @Test(arguments: [
    "“", "”", "…", "·", "●", "℃", "α", "я", "①", "■", "×", "\u{E000}", "\u{A1}", "\u{10FFFD}",
  ])
  func ambiguousCharactersFillWhatIsAskedFor(text: String) {
    #expect(CellWidth.of(text) == 1)
    CellWidth.$ofAmbiguous.withValue(2) { #expect(CellWidth.of(text) == 2) }
  }

  @Test(arguments: [
    "a", "é".decomposedStringWithCanonicalMapping, "\u{301}", "汉", "😀", "ｱ", "›", "\u{A0}", "한",
  ])
  func othersDoNotChange(text: String) {
    let cells = CellWidth.of(text)
    CellWidth.$ofAmbiguous.withValue(2) { #expect(CellWidth.of(text) == cells) }
  }

  @Test(arguments: [
    ("zh_CN.UTF-8", 1), ("zh_CN.GB18030", 2), ("zh_CN.gbk", 2), ("zh_TW.Big5", 2), ("zh_TW", 1),
    ("", 1),
    ("C", 1), ("ja_JP.eucJP", 2), ("zh_CN.UTF-8@cjkwide", 2), ("zh_CN@gbk", 1), ("@", 1), (".", 1),
  ])
  func theLocaleTells(locale: String, cells: Int) {
    #expect(CellWidth.ofAmbiguous(locale: locale) == cells)
  }
}
