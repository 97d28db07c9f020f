/// Values as horizontal bars: in each row one of each series.
struct BarChart {
  /// A name and a value of each series, as a number and as text; `nil` where there is none.
  struct Row {
    var name: String
    var values: [(value: Double, text: String)?]
  }

  var title: String
  var subtitle: String
  var series: [String]
  var rows: [Row]

  private static let width = 960.0
  private static let bar = 20.0
  private static let gap = 10.0
  private static let nameCells = 22

  /// The drawing.
  var document: String {
    let rowHeight = Double(series.count) * Self.bar + Self.gap
    let legend = ChartLegend(series)
    let top = ChartHeading.height + legend.height
    let height = top + Double(rows.count) * rowHeight + Self.gap
    var drawing = SVGDrawing(width: Self.width, height: height)
    ChartHeading(title, subtitle).draw(in: &drawing)
    legend.draw(in: &drawing, top: ChartHeading.height)
    for (number, row) in rows.enumerated() {
      draw(row, top: top + Double(number) * rowHeight, in: &drawing)
    }
    return drawing.document
  }

  private var left: Double {
    20 + (rows.map { SVGDrawing.width(of: name(of: $0)) }.max() ?? 0)
  }

  private func name(of row: Row) -> String { TruncatedText.of(row.name, cells: Self.nameCells) }

  private var scale: Double {
    let greatest = rows.flatMap(\.values).compactMap { $0?.value }.max() ?? 0
    return greatest > 0 ? (Self.width - left - 130) / greatest : 0
  }

  private func draw(_ row: Row, top: Double, in drawing: inout SVGDrawing) {
    let middle = top + Double(series.count) * Self.bar / 2 + 6
    drawing.text(name(of: row), (left - 10, middle), .end)
    for (number, value) in row.values.enumerated() {
      let y = top + Double(number) * Self.bar
      let length = (value?.value ?? 0) * scale
      drawing.box(
        (left, y + 1), (length, Self.bar - 2), color: ChartColor.of(number),
        title: "\(row.name) \(series[number]) \(value?.text ?? "–")")
      drawing.text(value?.text ?? "–", (left + length + 6, y + Self.bar - 4), size: 15)
    }
    drawing.line(
      (left, top - 2), (left, top + Double(series.count) * Self.bar + 2), color: ChartColor.axis)
  }
}
