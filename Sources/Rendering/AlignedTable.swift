/// Rows of texts in columns: as lines whose columns are as wide, in cells of a terminal, as their widest text, or in HTML.
struct AlignedTable {
  /// On which side of its column a text stands.
  enum Side {
    case left
    case right
  }

  private let sides: [Side]
  private let width: Int?
  private var rows: [[String]] = []

  /// A table of such columns. Its lines keep within `width` cells, where one is given, by what the first column
  /// can be cut, unless the others alone need more.
  init(_ sides: [Side], width: Int? = nil) {
    self.sides = sides
    self.width = width
  }

  /// Adds a row; texts may be fewer than columns.
  mutating func add(_ row: [String]) {
    rows.append(row.map { VisibleText.of($0) })
  }

  /// A line for each row, without its end.
  var lines: [String] {
    var widths = sides.indices.map { column in
      rows.map { $0.count > column ? CellWidth.of($0[column]) : 0 }.max() ?? 0
    }
    if let width, let first = widths.first {
      let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
      widths[0] = min(first, max(Self.leastFirst, width - others))
    }
    return rows.map { line(of: $0, widths) }
  }

  /// A table in HTML, the first row as its head.
  var html: String {
    let head = rows.prefix(1).map { row($0, "th") }.joined()
    let body = rows.dropFirst().map { row($0, "td") }.joined()
    return "<table>\n<thead>\n\(head)</thead>\n<tbody>\n\(body)</tbody>\n</table>\n"
  }

  private func row(_ texts: [String], _ element: String) -> String {
    "<tr>"
      + zip(texts, sides).map { text, side in
        "<\(element)\(side == .right ? " class=\"number\"" : "")>\(XMLText.escaped(text))</\(element)>"
      }.joined() + "</tr>\n"
  }

  /// Cells that the first column keeps however narrow the terminal is.
  private static let leastFirst = 8

  private func line(of row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, text) in row.enumerated() {
      let text = column == 0 ? TruncatedText.of(text, cells: widths[0]) : text
      let space = String(repeating: " ", count: max(0, widths[column] - CellWidth.of(text)))
      line += (column == 0 ? "" : "  ") + (sides[column] == .right ? space + text : text + space)
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
