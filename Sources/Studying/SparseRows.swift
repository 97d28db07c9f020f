/// A matrix of which most numbers are 0, by rows.
struct SparseRows: Sendable {
  /// Where each row begins, and the end of the last one.
  private(set) var starts = [0]

  /// Which column each number is in, ascending in a row, and the number.
  private(set) var columns: [UInt32] = []
  private(set) var values: [Float] = []

  let columnCount: Int

  var rowCount: Int { starts.count - 1 }

  init(columnCount: Int) { self.columnCount = columnCount }

  /// Appends a row: its columns, ascending, and their numbers.
  mutating func append(_ row: [(column: Int, value: Float)]) {
    for (column, value) in row {
      columns.append(UInt32(truncatingIfNeeded: column))
      values.append(value)
    }
    starts.append(columns.count)
  }

  /// Every `step`th row.
  func rows(every step: Int) -> SparseRows {
    guard step > 1 else { return self }
    var chosen = SparseRows(columnCount: columnCount)
    for row in stride(from: 0, to: rowCount, by: step) {
      chosen.append(
        (starts[row]..<starts[row + 1]).map { (Int(columns[$0]), values[$0]) })
    }
    return chosen
  }
}
