/// The styles of a Word document that make a paragraph a heading: those of an outline level, or of
/// the name `heading 1` or `标题 1`, and those based on one of them.
struct WordStyles {
  private var headings: Set<String> = []

  /// The styles of the part `word/styles.xml`; none of a part that is missing; of a
  /// broken one those that can be read.
  init(ofPart part: [UInt8]?) {
    let visitor = WordStylesVisitor()
    guard let part else { return }
    _ = try? MarkupParser.parse(part, as: .xml, for: visitor)
    for style in visitor.styles.keys where Self.isHeading(style, visitor.styles) {
      headings.insert(style)
    }
  }

  /// Whether paragraphs of a style are headings; a style that is nowhere defined may still have a
  /// heading's name.
  func isHeading(_ style: String) -> Bool {
    headings.contains(style) || Self.isHeadingName(style)
  }

  private static func isHeading(
    _ style: String, _ styles: [String: WordStylesVisitor.Style]
  ) -> Bool {
    var next: String? = style
    for _ in 0..<8 {
      guard let name = next, let style = styles[name] else { return false }
      if let level = style.level { return 0...8 ~= level }
      if isHeadingName(style.name) { return true }
      next = style.base
    }
    return false
  }

  /// `heading 1`, `Heading1`, `标题 1`, `標題1`, in any case.
  private static func isHeadingName(_ name: String) -> Bool {
    let name = name.lowercased().filter { $0 != " " }
    guard let digit = name.last, "123456789".contains(digit) else { return false }
    return ["heading", "标题", "標題"].contains(String(name.dropLast()))
  }
}

/// The names, bases and outline levels of a Word document's styles.
final class WordStylesVisitor: MarkupVisitor {
  struct Style {
    var name = ""
    var base: String?
    var level: Int?
  }

  private(set) var styles: [String: Style] = [:]
  private var current: String?

  func start(_ element: String, _ attributes: [String: String]) {
    if element == "style" {
      current = attributes["styleId"]
      if let current { styles[current] = Style() }
    }
    guard let current, let value = attributes["val"] else { return }
    switch element {
    case "name": styles[current]?.name = value
    case "basedOn": styles[current]?.base = value
    case "outlineLvl": styles[current]?.level = Int(value)
    default: break
    }
  }

  func end(_ element: String) {
    if element == "style" { current = nil }
  }

  func text(_ utf8: Span<UInt8>) {}
}
