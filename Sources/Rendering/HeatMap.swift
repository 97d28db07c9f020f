/// A table of numbers as boxes: the darker, the more.
struct HeatMap {
  /// A row: its name, and a number for each column, not below 0; `nil` where there is none.
  struct Row {
    let name: String
    let values: [Double?]
  }

  let title: String
  let subtitle: String
  let columns: [String]
  let rows: [Row]

  /// How a number is written.
  let written: (Double?) -> String

  private static let cell = (width: 64.0, height: 26.0)
  private static let columnHeight = 26.0

  /// An SVG document. The columns are numbered, and named below.
  var document: String {
    let left = 32 + min(360, rows.map { SVGDrawing.width(of: $0.name) }.max() ?? 0)
    let width = max(720, left + Double(columns.count) * Self.cell.width + 16)
    let top = ChartHeading.height + Self.columnHeight
    let bottom = top + Double(rows.count) * Self.cell.height
    var drawing = SVGDrawing(
      width: width, height: bottom + 24 + Double(columns.count) * Self.columnHeight)
    ChartHeading(title, subtitle).draw(in: &drawing)
    for column in columns.indices {
      drawing.text(
        String(column + 1), (left + (Double(column) + 0.5) * Self.cell.width, top - 8), .middle)
    }
    let values = rows.flatMap(\.values).compactMap(\.self)
    let greatest = max(values.max() ?? 0, .leastNonzeroMagnitude)
    for (number, row) in rows.enumerated() {
      draw(row, at: (left, top + Double(number) * Self.cell.height), greatest, in: &drawing)
    }
    for (number, name) in columns.enumerated() {
      let y = bottom + 28 + Double(number) * Self.columnHeight
      drawing.text(TruncatedText.of("\(number + 1)  \(name)", cells: 96), (16, y))
    }
    return drawing.document
  }

  private func draw(
    _ row: Row, at corner: (x: Double, y: Double), _ greatest: Double,
    in drawing: inout SVGDrawing
  ) {
    drawing.text(TruncatedText.of(row.name, cells: 42), (corner.x - 8, corner.y + 18), .end)
    for (column, value) in row.values.enumerated() {
      let x = corner.x + Double(column) * Self.cell.width
      let text = written(value)
      let depth = (value ?? 0) / greatest
      drawing.box(
        (x + 1, corner.y + 1), (Self.cell.width - 2, Self.cell.height - 2),
        color: Self.color(depth), title: "\(row.name) · \(column + 1): \(text)")
      drawing.text(
        text, (x + Self.cell.width / 2, corner.y + 18), .middle, size: 13,
        color: depth > Self.darkest ? "#fff" : "#222", hasRim: false)
    }
  }

  /// From where on texts are white.
  private static let darkest = 0.5

  /// From white to a dark blue.
  private static func color(_ depth: Double) -> String {
    let ends = [(247.0, 8.0), (251, 64), (255, 129)]
    let parts = ends.map { Int(($0.0 + ($0.1 - $0.0) * min(1, max(0, depth))).rounded()) }
    return "rgb(\(parts[0]),\(parts[1]),\(parts[2]))"
  }
}
