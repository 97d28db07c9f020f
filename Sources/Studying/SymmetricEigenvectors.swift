/// The eigenvalues of a small symmetric matrix and their vectors, by Jacobi's rotations (G. H. Golub and C. F. Van Loan,
/// *Matrix Computations*, 4th edition, 2013, section 8.5).
struct SymmetricEigenvectors {
  /// Descending.
  private(set) var values: [Double]

  /// The vector of each value, its greatest part by amount positive.
  private(set) var vectors: [[Double]]

  private static let sweeps = 30

  init(of matrix: [[Double]]) {
    let size = matrix.count
    var rest = matrix
    var turned = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    for _ in 0..<Self.sweeps {
      for row in 0..<size {
        for column in row + 1..<max(size, row + 1) {
          Self.rotate(row, column, &rest, &turned)
        }
      }
    }
    let order = (0..<size).sorted { (rest[$1][$1], $0) < (rest[$0][$0], $1) }
    values = order.map { rest[$0][$0] }
    vectors = order.map { column in
      let vector = turned.map { $0[column] }
      let greatest = vector.max { abs($0) < abs($1) } ?? 0
      return greatest < 0 ? vector.map { -$0 } : vector
    }
  }

  /// Turns two axes so that their element becomes 0.
  private static func rotate(
    _ p: Int, _ q: Int, _ matrix: inout [[Double]], _ turned: inout [[Double]]
  ) {
    let element = matrix[p][q]
    guard element != 0 else { return }
    let theta = (matrix[q][q] - matrix[p][p]) / (2 * element)
    let root = (theta * theta + 1).squareRoot()
    let tangent = theta >= 0 ? 1 / (theta + root) : 1 / (theta - root)
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for index in matrix.indices {
      let (first, second) = (matrix[index][p], matrix[index][q])
      matrix[index][p] = cosine * first - sine * second
      matrix[index][q] = sine * first + cosine * second
    }
    for index in matrix.indices {
      let (first, second) = (matrix[p][index], matrix[q][index])
      matrix[p][index] = cosine * first - sine * second
      matrix[q][index] = sine * first + cosine * second
      let (left, right) = (turned[index][p], turned[index][q])
      turned[index][p] = cosine * left - sine * right
      turned[index][q] = sine * left + cosine * right
    }
  }
}
