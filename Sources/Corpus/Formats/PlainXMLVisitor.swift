/// The text of XML of any kind: what stands in an element is a line, but for elements that are known
/// to stand within lines.
final class PlainXMLVisitor: MarkupVisitor {
  private(set) var lines = LineWriter()
  private var skipDepth = 0

  func start(_ element: String, _ attributes: [String: String]) {
    if skipDepth > 0 || Self.skipped.contains(element) { skipDepth += 1 }
    if !Self.inline.contains(element) { lines.endLine() }
  }

  func end(_ element: String) {
    if skipDepth > 0 { skipDepth -= 1 }
    if !Self.inline.contains(element) { lines.endLine() }
  }

  func text(_ utf8: Span<UInt8>) {
    if skipDepth == 0 { lines.flow(utf8) }
  }

  /// Descriptions of the document and of its looks.
  private static let skipped: Set<String> = ["meta", "script", "style", "head"]

  /// Within lines, in HTML, Akoma Ntoso, TEI, DocBook and TMX.
  private static let inline: Set<String> = [
    "a", "b", "i", "u", "s", "em", "strong", "span", "sub", "sup", "font", "ref", "inline", "ins",
    "del", "abbr", "def", "date", "time", "person", "organization", "location", "term", "entity",
    "img", "hi", "emphasis", "link", "ulink", "subscript", "superscript", "bpt", "ept", "ph", "it",
    "ut", "rref", "quotedtext", "noteref",
  ]
}
