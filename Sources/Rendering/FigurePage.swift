internal import Searching
internal import Querying
package import Studying

/// Figures for a reader, as a table.
package struct FigurePage {
  private let messages: Messages
  private let paint: Paint
  private let displayPath: (String) -> String

  /// A page in a language that names files as `displayPath` does.
  package init(
    language: Language, isColored: Bool, displayPath: @escaping (String) -> String
  ) {
    messages = Messages(language)
    paint = Paint(isColored: isColored)
    self.displayPath = displayPath
  }

  /// All of it, with a line that says what it is of; at most `limit` figures.
  package func text(of table: FigureTable, in subset: Subset, limit: Int?) -> String {
    let head = StudyHead(language: messages.language).line(of: subset)
    let count = messages.figureCount(table.figures.count) + "\n"
    guard !table.figures.isEmpty else { return head + count }
    let shown = table.figures.prefix(limit ?? .max)
    let hidden = table.figures.count - shown.count
    var lines = AlignedTable([.left, .right, .left, .left])
    lines.add(messages.figureHeads)
    for figure in shown {
      lines.add([
        figure.item, figure.number, figure.unit, "\(displayPath(figure.name)):\(figure.line)",
      ])
    }
    return head + count + "\n" + paint.title(lines.lines[0]) + "\n"
      + lines.lines.dropFirst().map { $0 + "\n" }.joined()
      + (hidden > 0 ? messages.moreFigures(hidden) + "\n" : "")
  }
}
