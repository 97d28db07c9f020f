/// The text of the pages that `pdftotext -bbox-layout` describes, lines joined to paragraphs.
final class PageLayoutVisitor: MarkupVisitor {
  private(set) var utf8: [UInt8] = []
  private(set) var pageStarts: [Int] = []
  private(set) var properties = DocumentProperties()

  private var blocks: [TextBlock] = []
  private var lines: [TextBlock.Line] = []
  private var word: [UInt8] = []
  private var place = TextBlock.Extent([:])
  private var isInWord = false
  private var title: [UInt8] = []
  private var isInTitle = false

  /// Whether any page has text.
  var hasText: Bool { utf8.contains { $0 > 0x20 } }

  func start(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "meta": properties.read(meta: attributes)
    case "title": isInTitle = true
    case "page": (blocks, lines) = ([], [])
    case "block": lines = []
    case "line": lines.append(TextBlock.Line(TextBlock.Extent(attributes)))
    case "word":
      (word, isInWord) = ([], true)
      place = TextBlock.Extent(attributes)
    default: break
    }
  }

  func end(_ element: String) {
    switch element {
    case "title":
      isInTitle = false
      properties.offer("title", String(decoding: title, as: UTF8.self))
    case "word":
      isInWord = false
      if let last = lines.indices.last { lines[last].append(word, at: place) }
    case "block": if !lines.isEmpty { blocks.append(TextBlock(lines: lines)) }
    case "page": endPage()
    default: break
    }
  }

  func text(_ text: Span<UInt8>) {
    if isInWord { word.append(text) }
    if isInTitle { title.append(text) }
  }

  private func endPage() {
    pageStarts.append(utf8.count)
    let right = blocks.map(\.right).max() ?? 0
    for block in blocks { block.write(to: &utf8, pageRight: right) }
  }
}
