#if canImport(Glibc)
  internal import Glibc
#endif

/// How strongly two things go together, from counts: O times together among the R that are with the one and the C of the
/// other, of N in all.
///
/// Formulas: S. Evert, *Corpora and collocations*, in Corpus Linguistics: an International Handbook, 2008; logDice: P.
/// Rychlý, *A lexicographer-friendly association score*, RASLAN 2008; log-likelihood: T. Dunning, *Accurate methods for the
/// statistics of surprise and coincidence*, Computational Linguistics 19:1, 1993.
package enum Association {
  /// How often they would be together by chance: R·C ÷ N; 0 for N = 0.
  package static func expected(row: Int, column: Int, all: Int) -> Double {
    all == 0 ? 0 : Double(row) * Double(column) / Double(all)
  }

  /// Mutual information, log₂ (O ÷ E); `nil` where either is 0.
  package static func mutualInformation(observed: Int, expected: Double) -> Double? {
    observed == 0 || expected <= 0 ? nil : log2(Double(observed) / expected)
  }

  /// 14 + log₂ (2O ÷ (f₁ + f₂)); `nil` for O = 0.
  package static func logDice(observed: Int, first: Int, second: Int) -> Double? {
    observed == 0 || first + second == 0
      ? nil : 14 + log2(2 * Double(observed) / (Double(first) + Double(second)))
  }

  /// The log-likelihood ratio of the table of four cells O, R − O, C − O, N − R − C + O: 2 Σ cell · ln (cell ÷ expected).
  /// Negative where they are together less often than by chance.
  package static func logLikelihood(observed: Int, row: Int, column: Int, all: Int) -> Double {
    let cells = [
      (observed, row, column), (row - observed, row, all - column),
      (column - observed, all - row, column),
      (all - row - column + observed, all - row, all - column),
    ]
    let sum = cells.reduce(0) { sum, cell in
      guard cell.0 > 0 else { return sum }
      let expected = Self.expected(row: cell.1, column: cell.2, all: all)
      return sum + Double(cell.0) * log(Double(cell.0) / expected)
    }
    let isLess = Double(observed) < Self.expected(row: row, column: column, all: all)
    return (isLess ? -2 : 2) * max(0, sum)
  }
}
