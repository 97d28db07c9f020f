/// Values of years as lines, one for each series; a line is broken where there is no value.
struct LineChart {
  /// What is drawn.
  struct Series {
    var name: String
    /// For each year.
    var values: [Double?]
  }

  var title: String
  var years: [Int]
  var series: [Series]
  /// A value as a label says it.
  var label: (Double) -> String

  /// The room that it takes.
  static let height = 380.0

  private static let (left, right, above, below) = (80.0, 890.0, 52.0, 330.0)

  /// The most points of one line that all have a label.
  private static let labelLimit = 14

  /// Draws it.
  func draw(in drawing: inout SVGDrawing, top: Double) {
    drawing.text(title, (16, top + 26), isBold: true)
    let ticks = AxisTicks(to: series.flatMap(\.values).compactMap(\.self).max() ?? 0)
    let frame = Frame(years: years, ticks: ticks, top: top)
    drawMissingYears(frame, &drawing)
    drawAxes(frame, &drawing)
    for (number, line) in series.enumerated() { draw(line, number, frame, &drawing) }
    var taken: [LabelBox] = []
    for (number, line) in series.enumerated() {
      label(line, number, frame, &taken, &drawing)
    }
  }

  /// Where years and values are in the drawing.
  private struct Frame {
    let first: Int
    let last: Int
    let ticks: AxisTicks
    let top: Double

    init(years: [Int], ticks: AxisTicks, top: Double) {
      (first, last) = (years.first ?? 0, years.last ?? 0)
      self.ticks = ticks
      self.top = top
    }

    func x(_ year: Int) -> Double {
      guard last > first else { return (LineChart.left + LineChart.right) / 2 }
      let share = Double(year - first) / Double(last - first)
      return LineChart.left + share * (LineChart.right - LineChart.left)
    }

    func y(_ value: Double) -> Double {
      let height = LineChart.below - LineChart.above
      return top + LineChart.below - min(value / ticks.end, 1) * height
    }
  }

  private func drawMissingYears(_ frame: Frame, _ drawing: inout SVGDrawing) {
    let width = years.count > 1 ? min(frame.x(frame.first + 1) - Self.left, 30) : 30
    for (index, year) in years.enumerated() where series.allSatisfy({ $0.values[index] == nil }) {
      drawing.box(
        (frame.x(year) - width / 2, frame.top + Self.above), (width, Self.below - Self.above),
        color: ChartColor.missing, title: String(year))
    }
  }

  private func drawAxes(_ frame: Frame, _ drawing: inout SVGDrawing) {
    for value in frame.ticks.values {
      let y = frame.y(value)
      drawing.line((Self.left - 6, y), (Self.right + 20, y), color: ChartColor.grid)
      drawing.text(frame.ticks.text(of: value), (Self.left - 12, y + 6), .end)
    }
    let bottom = frame.top + Self.below
    drawing.line((Self.left - 6, bottom), (Self.right + 20, bottom), color: ChartColor.axis)
    let step = YearTicks.step(from: frame.first, to: frame.last)
    for year in years where year.isMultiple(of: step) || frame.first == frame.last {
      drawing.line((frame.x(year), bottom), (frame.x(year), bottom + 6), color: ChartColor.axis)
      drawing.text(String(year), (frame.x(year), bottom + 26), .middle)
    }
  }

  private func draw(_ line: Series, _ number: Int, _ frame: Frame, _ drawing: inout SVGDrawing) {
    var run: [(x: Double, y: Double)] = []
    for (index, year) in years.enumerated() {
      if let value = line.values[index] {
        if let last = run.last, index > 0, year - years[index - 1] > 1, last.x < frame.x(year) {
          drawing.path(run, color: ChartColor.of(number))
          run = []
        }
        run.append((frame.x(year), frame.y(value)))
      } else {
        drawing.path(run, color: ChartColor.of(number))
        run = []
      }
    }
    drawing.path(run, color: ChartColor.of(number))
    for (year, value) in zip(years, line.values) {
      guard let value else { continue }
      drawing.point(
        (frame.x(year), frame.y(value)), color: ChartColor.of(number),
        title: "\(line.name) \(year): \(label(value))")
    }
  }

  /// Puts values above points, below them where others stand above: all of a lone line that has few; else the
  /// first, the last and the highest.
  private func label(
    _ line: Series, _ number: Int, _ frame: Frame, _ taken: inout [LabelBox],
    _ drawing: inout SVGDrawing
  ) {
    let known = years.indices.filter { line.values[$0] != nil }
    let highest = known.max { (line.values[$0] ?? 0, $1) < (line.values[$1] ?? 0, $0) }
    let isFull = series.count == 1 && known.count <= Self.labelLimit
    for index in known {
      let isLabelled = isFull || index == known.first || index == known.last || index == highest
      guard isLabelled, let value = line.values[index] else { continue }
      let point = (x: frame.x(years[index]), y: frame.y(value))
      let boxes = [-10.0, 21].map { LabelBox(label(value), x: point.x, y: point.y + $0) }
      let free = boxes.first { box in
        box.y < frame.y(0) && !taken.contains { $0.overlaps(box) }
      }
      guard let box = free else { continue }
      taken.append(box)
      drawing.text(
        label(value), (box.x, box.y), .middle, size: LabelBox.size, color: ChartColor.of(number))
    }
  }
}

/// Where a label stands.
private struct LabelBox {
  static let size = 15.0

  let x: Double
  let y: Double
  private let width: Double

  init(_ text: String, x: Double, y: Double) {
    (self.x, self.y) = (x, y)
    width = SVGDrawing.width(of: text, size: Self.size)
  }

  func overlaps(_ other: LabelBox) -> Bool {
    abs(x - other.x) < (width + other.width) / 2 && abs(y - other.y) < Self.size
  }
}

/// Which years have marks.
private enum YearTicks {
  /// At most a dozen marks.
  static func step(from first: Int, to last: Int) -> Int {
    [1, 2, 5, 10, 20, 50, 100, 200, 500].first { (last - first) / $0 < 12 } ?? 1_000
  }
}
