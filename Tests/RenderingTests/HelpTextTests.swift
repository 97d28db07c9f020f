import Rendering
import Testing

/// The argument parser's lines in other languages: what they quote stays as it is.
@Suite struct HelpTextTests {
  @Test(arguments: [
    ("Error: Unknown option '--x'. Did you mean '--y'?", "错误: 没有选项 '--x'。是不是 '--y'？"),
    ("Error: Unknown option 'Did you mean'", "错误: 没有选项 'Did you mean'"),
    ("Error: 2 unexpected arguments: 'a', 'b'", "错误: 2 个参数看不懂: 'a', 'b'"),
    ("Error: {} of mine", "错误: {} of mine"),
    ("OVERVIEW: 检索", "检索"),
    ("ARGUMENTS:", "参数:"),
    ("ARGUMENTS: none", "ARGUMENTS: none"),
    ("  <DIR>   目录 (default: Corpus)", "  <DIR>   目录（默认 Corpus）"),
    ("  --version   Show the version.", "  --version   显示版本"),
    ("a line of its own", "a line of its own"),
    ("", ""),
    ("USAGE: a\nOPTIONS:\n\n  --x\n", "用法: a\n选项:\n\n  --x\n"),
    ("Error: \u{1B}[2J\u{9B}x", "错误: ␛[2J\u{FFFD}x"),
  ])
  func isTranslated(_ english: String, _ translation: String) {
    #expect(HelpText.translated(english, .simplified) == translation)
  }

  @Test func englishIsKeptButForItsStyle() {
    #expect(
      HelpText.translated("Error: Unknown option '--x'", .english) == "error: no such option '--x'")
    #expect(HelpText.translated("OPTIONS:", .english) == "OPTIONS:")
  }
}
