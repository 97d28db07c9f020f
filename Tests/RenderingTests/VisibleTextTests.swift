import Testing

@testable import Rendering

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("a\tb\nc\r\nd", "a b c  d"), ("\u{1B}[31m", "␛[31m"), ("\u{0}\u{7}\u{7F}", "␀␇␡"),
    ("\u{9B}31m\u{85}", "�31m "), ("a\u{202E}b\u{2066}c\u{200F}", "a�b�c�"), ("\u{2028}", " "),
    ("總結，e\u{301}👩‍🌾", "總結，e\u{301}👩‍🌾"), ("", ""),
  ])
  func whatATerminalWouldObeyIsShown(text: String, visible: String) {
    #expect(VisibleText.of(text) == visible)
  }

  @Test func oneCharacterIsShownForOne() {
    let all = (0...0x10FFFF).compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: all)
    let visible = VisibleText.of(String(text)).unicodeScalars
    #expect(visible.count == all.count)
    #expect(!visible.contains { $0.properties.generalCategory == .control })
    #expect(!visible.contains(where: VisibleText.isUnsafe))
  }
}
