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
}
