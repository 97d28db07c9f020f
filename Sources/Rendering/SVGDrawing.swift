/// A drawing in SVG 1.1 that keeps to the width of what shows it. Lengths are in pixels of its full size.
struct SVGDrawing {
  /// Where a text stands at its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  private let width: Double
  private let height: Double
  private var elements: [String] = []

  /// A white drawing of a size.
  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// A straight line.
  mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), color: String, width: Double = 1
  ) {
    elements.append(
      "<line x1=\"\(number(from.x))\" y1=\"\(number(from.y))\" x2=\"\(number(to.x))\" "
        + "y2=\"\(number(to.y))\" stroke=\"\(color)\" stroke-width=\"\(number(width))\"/>")
  }

  /// A line through points.
  mutating func path(_ points: [(x: Double, y: Double)], color: String) {
    let points = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    elements.append(
      "<polyline points=\"\(points)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"2.5\" "
        + "stroke-linejoin=\"round\"/>")
  }

  /// A point that says what it is when it is pointed at.
  mutating func point(_ center: (x: Double, y: Double), color: String, title: String) {
    elements.append(
      "<circle cx=\"\(number(center.x))\" cy=\"\(number(center.y))\" r=\"4\" fill=\"\(color)\">"
        + "<title>\(XMLText.escaped(title))</title></circle>")
  }

  /// A rectangle that says what it is when it is pointed at.
  mutating func box(
    _ origin: (x: Double, y: Double), _ size: (width: Double, height: Double), color: String,
    title: String = ""
  ) {
    let title = title.isEmpty ? "" : "<title>\(XMLText.escaped(title))</title>"
    elements.append(
      "<rect x=\"\(number(origin.x))\" y=\"\(number(origin.y))\" "
        + "width=\"\(number(max(0, size.width)))\" height=\"\(number(size.height))\" "
        + "fill=\"\(color)\">\(title)</rect>")
  }

  /// A text on a line at `y`, with a white rim, so that it can be read over lines, or without.
  mutating func text(
    _ text: String, _ at: (x: Double, y: Double), _ anchor: Anchor = .start,
    size: Double = SVGDrawing.textSize, color: String = "#222", isBold: Bool = false,
    hasRim: Bool = true
  ) {
    elements.append(
      "<text x=\"\(number(at.x))\" y=\"\(number(at.y))\" text-anchor=\"\(anchor.rawValue)\" "
        + "font-size=\"\(number(size))\" fill=\"\(color)\""
        + (isBold ? " font-weight=\"bold\"" : "") + (hasRim ? "" : " style=\"stroke:none\"")
        + ">\(XMLText.escaped(text))</text>")
  }

  /// The size of texts.
  static let textSize = 17.0

  /// How wide a text is at most.
  static func width(of text: String, size: Double = SVGDrawing.textSize) -> Double {
    Double(CellWidth.of(VisibleText.of(text))) * size * 0.56
  }

  /// The document.
  var document: String {
    let size = "\(number(width)) \(number(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" width="\(number(width))" \
      height="\(number(height))" style="max-width:100%;height:auto" \
      font-family="'Noto Sans CJK SC', sans-serif">
      <rect width="100%" height="100%" fill="#fff"/>
      <g paint-order="stroke" stroke-linejoin="round">
      <style>text { paint-order: stroke; stroke: #fff; stroke-width: 3px }</style>
      \(elements.joined(separator: "\n"))
      </g>
      </svg>

      """
  }

  private func number(_ value: Double) -> String {
    let text = FixedNumber.text(value, digits: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
