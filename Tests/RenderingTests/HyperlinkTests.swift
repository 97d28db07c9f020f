import Rendering
import Testing

@Suite struct HyperlinkTests {
  @Test(arguments: [
    ("/讲话/甲 乙.txt", "file://vm/%E8%AE%B2%E8%AF%9D/%E7%94%B2%20%E4%B9%99.txt"),
    ("/a-b_c~d.e/#?%\u{1B}\n", "file://vm/a-b_c~d.e/%23%3F%25%1B%0A"),
  ])
  func pathsAreEscaped(path: String, url: String) {
    #expect(Hyperlink.fileURL(path, host: "vm") == url)
  }

  /// What is no URL must not reach the terminal.
  @Test func namesLeadToFiles() {
    let lines = SearchLines(
      language: .simplified, isColored: false, url: { $0 == "a" ? "file:///a" : "file:///\u{1B}" }
    ) { $0 }
    #expect(
      lines.paths(["a", "b"]) == "\u{1B}]8;;file:///a\u{1B}\\a\u{1B}]8;;\u{1B}\\\nb\n")
  }
}
