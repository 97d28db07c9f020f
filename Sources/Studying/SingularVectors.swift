internal import Indexing

/// The greatest singular values of a matrix A and their vectors, by subspace iteration from a fixed start (N. Halko, P.-G.
/// Martinsson and J. A. Tropp, *Finding structure with randomness*, SIAM Review 53:2, 2011, algorithm 4.4).
struct SingularVectors {
  /// Descending.
  private(set) var values: [Double] = []

  /// Columns are the vectors of the rows of A, and of its columns.
  private(set) var left: DenseRows
  private(set) var right: DenseRows

  /// Vectors beyond those that are wanted, and how often the subspace is multiplied.
  private static let surplus = 8
  private static let iterations = 8

  /// The first `count` of them; fewer when the matrix has no more.
  init(_ count: Int, of matrix: SparseRows, _ workers: Workers) {
    let width = max(1, min(count + Self.surplus, matrix.rowCount, matrix.columnCount))
    let products = MatrixProducts(matrix, workers)
    var basis = Self.start(rowCount: matrix.columnCount, columnCount: width)
    for _ in 0..<Self.iterations {
      var image = products.times(basis)
      image.makeOrthonormal()
      basis = products.transposedTimes(image)
      basis.makeOrthonormal()
    }
    let image = products.times(basis)
    let eigen = SymmetricEigenvectors(of: image.columnProducts())
    let kept = min(count, width)
    values = eigen.values.prefix(kept).map { max(0, $0).squareRoot() }
    right = basis.times(eigen.vectors, columns: kept)
    left = image.times(eigen.vectors, columns: kept)
    for (column, value) in values.enumerated() where value > 0 {
      for row in 0..<left.rowCount { left[row, column] /= Float(value) }
    }
  }

  /// Numbers 1 and -1 that are the same on every machine.
  private static func start(rowCount: Int, columnCount: Int) -> DenseRows {
    var rows = DenseRows(rowCount: rowCount, columnCount: columnCount)
    for place in rows.values.indices {
      let hash = UInt64(place) &* 0x9E37_79B9_7F4A_7C15
      rows.values[place] = (hash ^ hash >> 29).nonzeroBitCount & 1 == 0 ? 1 : -1
    }
    return rows
  }
}

extension DenseRows {
  /// Makes the columns orthogonal to each other and 1 long (modified Gram and Schmidt, twice); a column that depends on those
  /// before it becomes 0.
  fileprivate mutating func makeOrthonormal() {
    for column in 0..<columnCount {
      let before = length(ofColumn: column)
      for _ in 0..<2 {
        for other in 0..<column { subtract(column: other, from: column) }
      }
      let length = length(ofColumn: column)
      let factor = length > 1e-6 * before && length > 0 ? 1 / length : 0
      for row in 0..<rowCount { self[row, column] *= Float(factor) }
    }
  }

  private func length(ofColumn column: Int) -> Double {
    var sum = 0.0
    for row in 0..<rowCount { sum += Double(self[row, column]) * Double(self[row, column]) }
    return sum.squareRoot()
  }

  private mutating func subtract(column other: Int, from column: Int) {
    var product = 0.0
    for row in 0..<rowCount { product += Double(self[row, other]) * Double(self[row, column]) }
    for row in 0..<rowCount { self[row, column] -= Float(product) * self[row, other] }
  }

  /// The product with the first columns of a small matrix, which is told by columns.
  fileprivate func times(_ vectors: [[Double]], columns count: Int) -> DenseRows {
    var product = DenseRows(rowCount: rowCount, columnCount: count)
    for row in 0..<rowCount {
      for column in 0..<count {
        var sum = 0.0
        for inner in 0..<columnCount { sum += Double(self[row, inner]) * vectors[column][inner] }
        product[row, column] = Float(sum)
      }
    }
    return product
  }
}
