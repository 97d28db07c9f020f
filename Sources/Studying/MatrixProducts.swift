internal import Indexing

/// Products of a sparse matrix A with dense ones that have few columns.
///
/// Law: the same on any number of threads; sums are taken in blocks of rows of a fixed size, in their order.
struct MatrixProducts: Sendable {
  private let matrix: SparseRows
  private let workers: Workers

  /// Rows that a thread multiplies at once.
  private static let blockSize = 2_048

  init(_ matrix: SparseRows, _ workers: Workers) {
    (self.matrix, self.workers) = (matrix, workers)
  }

  private var blocks: [Range<Int>] {
    stride(from: 0, to: matrix.rowCount, by: Self.blockSize).map {
      $0..<min(matrix.rowCount, $0 + Self.blockSize)
    }
  }

  /// A·X.
  func times(_ factor: DenseRows) -> DenseRows {
    let blocks = blocks
    var product = DenseRows(rowCount: 0, columnCount: factor.columnCount)
    workers.forEachInOrder(blocks.count) { (job) throws(Never) -> DenseRows in
      times(factor, rows: blocks[job])
    } consume: { (rows: DenseRows) throws(Never) in
      product.append(rows)
    }
    return product
  }

  private func times(_ factor: DenseRows, rows: Range<Int>) -> DenseRows {
    let width = factor.columnCount
    var product = DenseRows(rowCount: rows.count, columnCount: width)
    for row in rows {
      let target = (row - rows.lowerBound) * width
      for place in matrix.starts[row]..<matrix.starts[row + 1] {
        let value = matrix.values[place]
        let source = Int(matrix.columns[place]) &* width
        for column in 0..<width {
          product.values[target &+ column] += value * factor.values[source &+ column]
        }
      }
    }
    return product
  }

  /// Aᵀ·X.
  func transposedTimes(_ factor: DenseRows) -> DenseRows {
    let blocks = blocks
    var product = DenseRows(rowCount: matrix.columnCount, columnCount: factor.columnCount)
    workers.forEachInOrder(blocks.count) { (job) throws(Never) -> DenseRows in
      transposedTimes(factor, rows: blocks[job])
    } consume: { (part: DenseRows) throws(Never) in
      for place in product.values.indices { product.values[place] += part.values[place] }
    }
    return product
  }

  private func transposedTimes(_ factor: DenseRows, rows: Range<Int>) -> DenseRows {
    let width = factor.columnCount
    var product = DenseRows(rowCount: matrix.columnCount, columnCount: width)
    for row in rows {
      let source = row &* width
      for place in matrix.starts[row]..<matrix.starts[row + 1] {
        let value = matrix.values[place]
        let target = Int(matrix.columns[place]) &* width
        for column in 0..<width {
          product.values[target &+ column] += value * factor.values[source &+ column]
        }
      }
    }
    return product
  }
}
