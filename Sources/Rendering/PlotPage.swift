package import Studying

/// A dispersion for a reader: how even it is, and a strip for each document.
package struct PlotPage {
  /// Cells of a strip: at most, at least, and where nobody knows how wide a line may be.
  private static let (mostCells, leastCells, usualCells) = (80, 10, 40)

  /// Cells that a name has at least.
  private static let leastName = 12

  private let messages: Messages
  private let paint: Paint
  private let width: Int?
  private let displayPath: (String) -> String

  /// A page in a language whose lines keep within `width` cells if they can, and that names files as
  /// `displayPath` does.
  package init(
    language: Language, width: Int?, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.width = width
    self.displayPath = displayPath
  }

  /// All of it, with a line that says what it is of.
  package func text(of dispersion: Dispersion, in subset: Subset) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    let measures = messages.dispersion(dispersion).map { $0 + "\n" }.joined()
    guard !dispersion.parts.isEmpty else { return head + measures }
    let hidden = dispersion.count.documents - dispersion.parts.count
    return head + measures + "\n" + strips(of: dispersion) + paint.aside(messages.plotKey) + "\n"
      + (hidden > 0 ? messages.moreStudied(hidden) + "\n" : "")
  }

  private func strips(of dispersion: Dispersion) -> String {
    let head = [
      messages.field(named: "文件"), messages.placesHead, messages.charactersHead,
    ]
    var rows = [head]
    for part in dispersion.parts {
      rows.append([
        messages.name(of: part, displayPath), messages.number(part.positions.count),
        messages.number(part.length),
      ])
    }
    let names = widest(rows, 0)
    let room = width.map { min(names, max(Self.leastName, $0 / 3)) } ?? names
    let rest = width.map { $0 - room - widest(rows, 1) - widest(rows, 2) - 6 }
    let cells = rest.map { min(Self.mostCells, max(Self.leastCells, $0)) } ?? Self.usualCells
    let strips = dispersion.parts.map {
      PlotStrip.text($0.positions, length: $0.length, cells: cells)
    }
    var table = AlignedTable([.left, .right, .right, .left])
    for (row, strip) in zip(rows, [messages.plotHead] + strips) {
      table.add([TruncatedText.of(row[0], cells: room)] + row[1...] + [strip])
    }
    let lines = table.lines
    return paint.title(lines[0]) + "\n" + lines.dropFirst().map { $0 + "\n" }.joined()
  }

  private func widest(_ rows: [[String]], _ column: Int) -> Int {
    rows.map { CellWidth.of($0[column]) }.max() ?? 0
  }
}
