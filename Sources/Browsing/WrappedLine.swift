internal import Rendering

/// A line of a file in as many rows as it needs, its number before the first. No character is divided.
struct WrappedLine {
  /// The most characters that are shown of a line: what no screen has room for is not looked at.
  private static let characterLimit = 4_000

  private let gutter: Int
  private let width: Int
  private var charactersLeft = Self.characterLimit

  /// The rows.
  private(set) var rows: [ScreenRow]

  init(number: Int, gutter: Int, width: Int) {
    self.gutter = gutter
    self.width = width
    var row = ScreenRow(width: width)
    let digits = String(number)
    row.append(FittedText.spaces(beside: digits, cells: gutter) + digits + " ", .line)
    rows = [row]
  }

  /// Puts a text behind the others.
  mutating func append(_ text: String, _ style: ScreenStyle) {
    var stretch = ""
    var cells = 0
    for character in VisibleText.of(text).prefix(charactersLeft) {
      charactersLeft -= 1
      let wanted = CellWidth.of(String(character))
      if cells + wanted > rows[rows.count - 1].room {
        rows[rows.count - 1].append(stretch, style)
        (stretch, cells) = ("", 0)
        begin()
      }
      stretch.append(character)
      cells += wanted
    }
    rows[rows.count - 1].append(stretch, style)
  }

  private mutating func begin() {
    var row = ScreenRow(width: width)
    row.append(String(repeating: " ", count: gutter + 1))
    rows.append(row)
  }
}
