/// The encoding that a web page says it is in.
enum DeclaredCharset {
  /// What the `meta` elements at the beginning of the page say; `nil` when there are none, or the
  /// encoding is not known.
  static func find(in page: [UInt8]) -> TextEncoding? {
    let start = page.prefix(4096).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }
    guard start.contains(UInt8(ascii: "<")) else { return nil }
    let elements = ElementList()
    _ = try? MarkupParser.parse(start, as: .htmlInUTF8, for: elements)
    return elements.all.lazy.filter { $0.name == "meta" }
      .compactMap { charset(of: $0.attributes) }.first
      .flatMap { TextEncoding(named: $0) }
  }

  /// `charset` itself, or the one in `content="text/html; charset=…"`.
  private static func charset(of meta: [String: String]) -> String? {
    if let charset = meta["charset"] { return charset }
    for part in (meta["content"] ?? "").lowercased().split(separator: ";") {
      let halves = part.split(separator: "=").map { String($0.filter { !$0.isWhitespace }) }
      if halves.count == 2 && halves[0] == "charset" { return halves[1] }
    }
    return nil
  }
}
