/// A matrix by rows.
struct DenseRows: Sendable {
  private(set) var rowCount: Int
  let columnCount: Int

  /// Row after row.
  var values: [Float]

  init(rowCount: Int, columnCount: Int) {
    (self.rowCount, self.columnCount) = (rowCount, columnCount)
    values = [Float](repeating: 0, count: rowCount * columnCount)
  }

  subscript(row: Int, column: Int) -> Float {
    get { values[row &* columnCount &+ column] }
    set { values[row &* columnCount &+ column] = newValue }
  }

  /// Appends the rows of another matrix as wide.
  mutating func append(_ other: DenseRows) {
    values += other.values
    rowCount += other.rowCount
  }

  /// Its transpose times itself: for each two columns the sum of their products.
  func columnProducts() -> [[Double]] {
    var products = [[Double]](
      repeating: [Double](repeating: 0, count: columnCount), count: columnCount)
    for row in 0..<rowCount {
      for first in 0..<columnCount {
        let value = Double(self[row, first])
        guard value != 0 else { continue }
        for second in 0...first { products[first][second] += value * Double(self[row, second]) }
      }
    }
    for first in 0..<columnCount {
      for second in 0..<first { products[second][first] = products[first][second] }
    }
    return products
  }
}
