/// How much of passages and documents each topic has.
struct TopicShares: Sendable {
  /// The topics by their share of all texts, the greatest first, as columns of the factors; topics without any are left out.
  private(set) var order: [Int] = []

  /// For each passage the share of each topic in that order, and how strong they are together.
  private(set) var passages: [[Double]] = []
  private(set) var strengths: [Double] = []

  /// The words of each passage that are in the vocabulary, each as often as it stands there.
  private let sizes: [Double]

  /// The share of each topic of all texts.
  private(set) var total: [Double] = []

  init(
    _ factors: NonnegativeFactors, _ matrix: SparseRows, _ passages: TopicPassages,
    _ text: ClauseText
  ) {
    let width = factors.columns.columnCount
    let lengths = (0..<width).map { topic in
      (0..<factors.columns.rowCount).reduce(0.0) {
        $0 + Double(factors.columns[$1, topic]) * Double(factors.columns[$1, topic])
      }.squareRoot()
    }
    sizes = passages.passages.map { passage in
      var count = 0
      TopicPassages.forEachWord(in: passage.range, of: text) { _ in count += 1 }
      return Double(count)
    }
    let raw = (0..<factors.rows.rowCount).map { row in
      (0..<width).map { Double(factors.rows[row, $0]) * lengths[$0] }
    }
    strengths = raw.map { $0.reduce(0, +) }
    let all = zip(raw, strengths).map { row, sum in row.map { sum > 0 ? $0 / sum : 0 } }
    let total = Self.mean(all.indices.map { $0 }, all, sizes, width)
    order = total.indices.filter { total[$0] > 0 }.sorted { (total[$1], $0) < (total[$0], $1) }
    let order = order
    self.passages = all.map { row in order.map { row[$0] } }
    self.total = order.map { total[$0] }
  }

  /// The shares of some passages together.
  func mean(of numbers: [Int]) -> [Double] {
    Self.mean(numbers, passages, sizes, order.count)
  }

  /// Weighted by the words of the passages that have any topic.
  private static func mean(
    _ numbers: [Int], _ shares: [[Double]], _ sizes: [Double], _ width: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: width)
    var all = 0.0
    for number in numbers {
      let row = shares[number]
      guard row.contains(where: { $0 > 0 }) else { continue }
      all += sizes[number]
      for topic in 0..<width { sums[topic] += row[topic] * sizes[number] }
    }
    return all > 0 ? sums.map { $0 / all } : sums
  }
}
