/// A file, or a line of it, as a user writes it: `文.txt`, `文.txt:14`.
struct FilePlace: Hashable {
  /// The file.
  let path: String

  /// The line, from 1; `nil` for the whole file.
  let line: Int?

  /// What the text may mean, the likelier first: a colon and digits may belong to the name.
  static func readings(of text: String) -> [FilePlace] {
    let whole = FilePlace(path: text, line: nil)
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      let line = lineNumber(text.utf8[text.utf8.index(after: colon)...])
    else { return [whole] }
    return [whole, FilePlace(path: String(text[..<colon]), line: line)]
  }

  /// A number of digits alone, at least 1.
  private static func lineNumber(_ digits: Substring.UTF8View) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(Substring(digits)), number > 0
    else { return nil }
    return number
  }
}
