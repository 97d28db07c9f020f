package import Studying

/// A dispersion as strips: in each document a mark for each occurrence.
package struct PlotPicture {
  private static let (left, right, row) = (330.0, 880.0, 34.0)
  private static let nameCells = 32

  private let messages: Messages
  private let displayPath: (String) -> String

  /// A picture in a language that names files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// An SVG document.
  package func text(of dispersion: Dispersion, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset).dropLast()
    let top = ChartHeading.height + 34
    let height = top + Double(dispersion.parts.count) * Self.row + 40
    var drawing = SVGDrawing(width: 960, height: height)
    ChartHeading(
      messages.pictureTitle(messages.plotHead, of: [dispersion.term]), String(head)
    ).draw(in: &drawing)
    drawing.text(
      messages.dispersion(dispersion)[0], (16, ChartHeading.height + 14), size: 16, color: "#555")
    for (number, part) in dispersion.parts.enumerated() {
      draw(part, top: top + Double(number) * Self.row, in: &drawing)
    }
    drawing.text(messages.plotEnds, (Self.left, height - 14), size: 15, color: "#555")
    return drawing.document
  }

  private func draw(_ part: Dispersion.Part, top: Double, in drawing: inout SVGDrawing) {
    let name = messages.name(of: part, displayPath)
    drawing.text(
      TruncatedText.of(Self.lastPart(of: name), cells: Self.nameCells), (Self.left - 12, top + 19),
      .end, size: 15)
    drawing.box(
      (Self.left, top + 3), (Self.right - Self.left, 22), color: ChartColor.missing, title: name)
    for position in part.positions {
      let share = Double(position) / Double(max(1, part.length))
      let x = Self.left + share * (Self.right - Self.left)
      drawing.line((x, top + 3), (x, top + 25), color: ChartColor.of(0), width: 1.5)
    }
    drawing.text(messages.number(part.positions.count), (Self.right + 10, top + 19), size: 15)
  }

  /// The name without the directories, which are in what is told when it is pointed at.
  private static func lastPart(of name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }
}
