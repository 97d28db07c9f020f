/// The text of DocBook as antiword writes it: paragraphs, and tables with a tab between cells.
final class DocBookVisitor: MarkupVisitor {
  private(set) var lines = LineWriter()
  private var elements: [String] = []

  func start(_ element: String, _ attributes: [String: String]) {
    elements.append(element)
    if element == "row" || Self.blocks.contains(element) && !elements.contains("entry") {
      lines.endLine()
    }
    if isHeading(element) { lines.beginHeading() }
  }

  func end(_ element: String) {
    if isHeading(element) { lines.endHeading() }
    elements.removeLast()
    if element == "entry" {
      lines.endCell()
    } else if element == "row" || Self.blocks.contains(element) && !elements.contains("entry") {
      lines.endLine()
    }
  }

  func text(_ utf8: Span<UInt8>) {
    if !elements.contains("bookinfo") { lines.flow(utf8) }
  }

  private func isHeading(_ element: String) -> Bool {
    element == "title" && !elements.contains { $0 == "entry" || $0 == "bookinfo" }
  }

  private static let blocks: Set<String> = [
    "para", "title", "chapter", "sect1", "sect2", "sect3", "sect4", "sect5", "listitem",
    "footnote", "informaltable",
  ]
}
