/// The names of what a chart shows by colours, in lines; nothing for less than two.
struct ChartLegend {
  private let places: [(name: String, x: Double, line: Int)]

  private static let lineHeight = 28.0
  private static let right = 940.0

  init(_ names: [String]) {
    var places: [(String, Double, Int)] = []
    var (x, line) = (16.0, 0)
    for name in names.count > 1 ? names : [] {
      let name = TruncatedText.of(VisibleText.of(name), cells: 40)
      let width = SVGDrawing.width(of: name) + 46
      if x > 16, x + width > Self.right { (x, line) = (16, line + 1) }
      places.append((name, x, line))
      x += width
    }
    self.places = places
  }

  /// The room that it takes.
  var height: Double { places.last.map { Double($0.line + 1) * Self.lineHeight } ?? 0 }

  func draw(in drawing: inout SVGDrawing, top: Double) {
    for (number, place) in places.enumerated() {
      let y = top + Double(place.line) * Self.lineHeight
      drawing.box((place.x, y + 3), (16, 16), color: ChartColor.of(number))
      drawing.text(place.name, (place.x + 23, y + 17))
    }
  }
}
