internal import Analysis

/// How many numbers two sketches must share for their texts to be compared.
///
/// Law: of texts whose resemblance is `threshold` or more, at most `missedShare` share fewer, unless no
/// number at all is shared: a sketch of k numbers shares none with that of a text of resemblance r with
/// a probability of (1 − r)ᵏ, which is .008 for r = .45 and k = 8, the fewest.
struct SketchCut {
  /// The greatest share of texts that may be missed for sharing a few numbers only.
  static let missedShare = 0.001

  /// For each count of numbers that are compared the fewest that must be shared.
  private let least: [Int]

  /// The cut for a resemblance.
  init(threshold: Double) {
    least = (0...TextSketch.mostCompared).map { Self.least(of: $0, threshold: threshold) }
  }

  /// Whether texts whose sketches share so many of so many numbers are to be compared.
  func admits(_ count: Int, of total: Int) -> Bool {
    count >= least[min(total, TextSketch.mostCompared)]
  }

  /// The numbers that are shared are distributed by a binomial law: each with the probability of the
  /// resemblance.
  private static func least(of total: Int, threshold: Double) -> Int {
    var (share, term, count) = (0.0, 1.0, 0)
    for _ in 0..<total { term *= 1 - threshold }
    while count < total, share + term <= missedShare {
      share += term
      term *= Double(total - count) / Double(count + 1) * threshold / max(1 - threshold, 1e-9)
      count += 1
    }
    return max(1, count)
  }
}
