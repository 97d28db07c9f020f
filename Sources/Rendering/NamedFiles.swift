/// What files of an index are called for the reader, and where their names lead.
package struct NamedFiles {
  private let displayPath: (String) -> String
  private let url: ((String) -> String)?

  /// Names as `displayPath` gives them, which lead to `url` where the terminal knows links.
  package init(
    displayPath: @escaping (String) -> String, url: ((String) -> String)? = nil
  ) {
    self.displayPath = displayPath
    self.url = url
  }

  /// The name of a file, safe for a terminal.
  func name(_ path: String) -> String { VisibleText.of(displayPath(path)) }

  /// A text that leads to a file.
  func linked(_ text: String, to path: String) -> String {
    url.map { Hyperlink.text(text, to: $0(path)) } ?? text
  }
}
