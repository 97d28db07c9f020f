/// All that a screen shows at one moment.
package struct Frame: Hashable, Sendable {
  /// Where the cursor is, both from 0.
  package struct Cursor: Hashable, Sendable {
    /// The row from the top.
    package var row: Int
    /// The cell from the left.
    package var column: Int
  }

  /// The rows from the top.
  package var rows: [ScreenRow]

  /// The cursor; `nil` where none is shown.
  package var cursor: Cursor?

  /// What a terminal that shows another frame, or nothing known, is sent to show this one: the rows that differ.
  package func sequence(after previous: Frame?, isColored: Bool) -> String {
    var text = "\u{1B}[?25l"
    for (number, row) in rows.enumerated() where previous?.row(number) != row {
      text += "\u{1B}[\(number + 1);1H\u{1B}[2K" + row.sequence(isColored: isColored)
    }
    if let cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
    return text
  }

  private func row(_ number: Int) -> ScreenRow? {
    rows.indices.contains(number) ? rows[number] : nil
  }
}
