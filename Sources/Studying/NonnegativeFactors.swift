internal import Indexing

/// Two matrices without negative numbers, W of a few columns and H of as few rows, whose product is near a matrix A: topics
/// of passages and words (D. D. Lee and H. S. Seung, *Learning the parts of objects by non-negative matrix factorization*,
/// Nature 401, 1999).
///
/// Begun from the singular vectors (C. Boutsidis and E. Gallopoulos, *SVD based initialization*, Pattern Recognition 41,
/// 2008), mended column by column (A. Cichocki and A.-H. Phan, *Fast local algorithms for large scale nonnegative matrix and
/// tensor factorizations*, IEICE Transactions E92-A:3, 2009). No step is random.
struct NonnegativeFactors {
  /// W: a row for each row of A.
  private(set) var rows: DenseRows

  /// H transposed: a row for each column of A.
  private(set) var columns: DenseRows

  private static let iterations = 60

  /// Rows by which the factors are found at most; where there are more, every second, third … is looked at, and the others
  /// are told by what was found.
  private static let fittedRows = 40_000

  /// Factors of so many topics.
  init(_ count: Int, of matrix: SparseRows, _ workers: Workers) {
    let step = max(1, (matrix.rowCount + Self.fittedRows - 1) / Self.fittedRows)
    let fitted = matrix.rows(every: step)
    let products = MatrixProducts(fitted, workers)
    (rows, columns) = Self.start(SingularVectors(count, of: fitted, workers))
    for _ in 0..<Self.iterations {
      rows.mend(towards: products.times(columns), by: columns.columnProducts())
      columns.mend(towards: products.transposedTimes(rows), by: rows.columnProducts())
    }
    guard step > 1 else { return }
    let images = MatrixProducts(matrix, workers).times(columns)
    rows = DenseRows(rowCount: matrix.rowCount, columnCount: columns.columnCount)
    let inner = columns.columnProducts()
    for _ in 0..<Self.iterations { rows.mend(towards: images, by: inner) }
  }

  /// For each pair of vectors their positive or their negative parts, whichever are greater.
  private static func start(_ vectors: SingularVectors) -> (rows: DenseRows, columns: DenseRows) {
    var rows = DenseRows(rowCount: vectors.left.rowCount, columnCount: vectors.values.count)
    var columns = DenseRows(rowCount: vectors.right.rowCount, columnCount: vectors.values.count)
    for (topic, value) in vectors.values.enumerated() {
      let parts = [Float(1), -1].map { sign in
        (
          sign, vectors.left.length(ofPart: sign, column: topic),
          vectors.right.length(ofPart: sign, column: topic)
        )
      }
      let (sign, left, right) =
        parts[0].1 * parts[0].2 >= parts[1].1 * parts[1].2 ? parts[0] : parts[1]
      guard left > 0, right > 0 else { continue }
      let scale = (value * left * right).squareRoot()
      for row in 0..<rows.rowCount {
        rows[row, topic] = max(0, sign * vectors.left[row, topic]) * Float(scale / left)
      }
      for row in 0..<columns.rowCount {
        columns[row, topic] = max(0, sign * vectors.right[row, topic]) * Float(scale / right)
      }
    }
    return (rows, columns)
  }
}

extension DenseRows {
  /// The length of the positive (1) or negative (-1) part of a column.
  fileprivate func length(ofPart sign: Float, column: Int) -> Double {
    var sum = 0.0
    for row in 0..<rowCount {
      let value = Double(max(0, sign * self[row, column]))
      sum += value * value
    }
    return sum.squareRoot()
  }

  /// One step for each column: the best one that is not negative while the others stay. `images` is A·X for the other factor
  /// X, `inner` Xᵀ·X.
  fileprivate mutating func mend(towards images: DenseRows, by inner: [[Double]]) {
    let inner = inner.map { $0.map { Float($0) } }
    for row in 0..<rowCount {
      for column in 0..<columnCount where inner[column][column] > 0 {
        var rest = images[row, column]
        for other in 0..<columnCount { rest -= self[row, other] * inner[other][column] }
        self[row, column] = max(0, self[row, column] + rest / inner[column][column])
      }
    }
  }
}
