/// The main text of a web page: without scripts, styles, navigation, forms, page heads and feet.
final class HTMLVisitor: MarkupVisitor {
  private(set) var lines = LineWriter()
  private(set) var properties = DocumentProperties()

  private let isEverythingText: Bool
  private var elements: [String] = []

  /// How many of the open elements are in one that is no text, that one included.
  private var skipDepth = 0
  private var preformattedDepth = 0
  private var title: [UInt8] = []

  /// Whether the cell has text, and whether what follows in it is another line.
  private var isCellBegun = false
  private var isCellLineOver = false

  /// With `everything` also the parts that are usually no main text.
  init(everything: Bool = false) {
    isEverythingText = everything
  }

  func start(_ element: String, _ attributes: [String: String]) {
    if skipDepth > 0 || isSkipped(element, attributes) { skipDepth += 1 }
    elements.append(element)
    if element == "meta" { properties.read(meta: attributes) }
    if element == "pre" { preformattedDepth += 1 }
    if skipDepth == 0 { separate(element) }
    if isHeading(element) { lines.beginHeading() }
  }

  func end(_ element: String) {
    elements.removeLast()
    if isHeading(element) { lines.endHeading() }
    if element == "title", !title.isEmpty {
      properties.offer("title", String(decoding: title, as: UTF8.self))
    }
    if element == "pre" { preformattedDepth -= 1 }
    if skipDepth > 0 { skipDepth -= 1 } else if element != "br" { separate(element) }
  }

  func text(_ utf8: Span<UInt8>) {
    if elements.last == "title" {
      title.append(utf8)
    } else if skipDepth == 0 {
      if utf8.indices.contains(where: { utf8[$0] > 0x20 }) { beginText() }
      if preformattedDepth > 0 { lines.preformatted(utf8) } else { lines.flow(utf8) }
    }
  }

  /// Ends the last line.
  func finish() {
    lines.endLine()
  }

  private func separate(_ element: String) {
    if element == "td" || element == "th" {
      (isCellBegun, isCellLineOver) = (false, false)
      lines.endCell()
    } else if !Self.inline.contains(element) {
      endBlock(element)
    }
  }

  /// In a cell nothing is one: its line is the row.
  private func isHeading(_ element: String) -> Bool {
    skipDepth == 0 && Self.headings.contains(element)
      && !elements.contains { $0 == "td" || $0 == "th" }
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// In a cell a line ends only when another follows in the same cell.
  private func endBlock(_ element: String) {
    if element != "tr" && elements.contains(where: { $0 == "td" || $0 == "th" }) {
      isCellLineOver = isCellBegun
    } else {
      lines.endLine()
    }
  }

  private func beginText() {
    if isCellLineOver { lines.endLine() }
    (isCellBegun, isCellLineOver) = (true, false)
  }

  private func isSkipped(_ element: String, _ attributes: [String: String]) -> Bool {
    if Self.never.contains(element) || PageBlocks.isNavigation(element, attributes) { return true }
    if isEverythingText { return false }
    if PageBlocks.isBeside(element, attributes) { return true }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    switch element {
    case "aside": return true
    case "form": return elements.last != "body"
    case "header", "footer": return !elements.contains { $0 == "article" || $0 == "main" }
    default: return false
    }
  }

  /// Never text: what programs read, and what users fill in. Pronunciations over characters (`rt`)
  /// would stand between them.
  private static let never: Set<String> = [
    "script", "style", "template", "head", "noscript", "iframe", "object", "svg", "select",
    "textarea", "button", "datalist", "rt", "rp",
  ]

  /// Elements within a line.
  private static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "input", "nobr",
  ]
}
