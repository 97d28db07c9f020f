/// What stands above a chart: what it shows, and of what.
struct ChartHeading {
  private let title: String
  private let subtitle: String

  init(_ title: String, _ subtitle: String) {
    self.title = title
    self.subtitle = subtitle
  }

  /// The room that it takes.
  static let height = 72.0

  func draw(in drawing: inout SVGDrawing) {
    drawing.text(TruncatedText.of(title, cells: 76), (16, 30), size: 21, isBold: true)
    drawing.text(TruncatedText.of(subtitle, cells: 100), (16, 56), size: 16, color: "#555")
  }
}
