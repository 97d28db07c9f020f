/// What two texts have in common, in the order of both: the longest equal run, then what stands before it in
/// both texts and what stands behind it, each aligned in the same way (Ratcliff and Metzener, Pattern
/// matching: the gestalt approach, 1988). Of runs of the same length the first of the left text is taken,
/// then the first of the right. Runs of fewer than five letters are chance and do not count.
///
/// Law: the share of an alignment is the same however the texts are stored. It may differ a little when the two
/// change places, since ties are broken by the left text.
package struct TextAlignment: Hashable, Sendable {
  /// The letters of a run at least.
  package static let leastRun = MaximalRuns.leastCount

  /// The equal runs, ascending in both texts and apart.
  package let runs: [EqualRun]

  /// Letters of the texts.
  package let leftCount: Int
  package let rightCount: Int

  /// Aligns the letters of two texts.
  package init(_ left: [UInt32], _ right: [UInt32]) {
    (leftCount, rightCount) = (left.count, right.count)
    runs = Self.chosen(
      of: MaximalRuns(left, right).runs, in: (left.indices, right.indices))
  }

  /// Letters of one text that stand in the other too.
  package var equalCount: Int { runs.reduce(0) { $0 + $1.count } }

  /// The share of equal text: equal letters of both texts by all of theirs, 2·E ÷ (L + R) (Dice 1945); 0 for
  /// texts without letters.
  package var share: Double {
    leftCount + rightCount == 0 ? 0 : Double(2 * equalCount) / Double(leftCount + rightCount)
  }

  /// The longest run; of several the first.
  package var longestRun: EqualRun? {
    runs.max { ($0.count, $1.left) < ($1.count, $0.left) }
  }

  private typealias Parts = (left: Range<Int>, right: Range<Int>)

  private static func chosen(of runs: [EqualRun], in parts: Parts) -> [EqualRun] {
    var chosen: [EqualRun] = []
    var rest = [(runs, parts)]
    while let (runs, parts) = rest.popLast() {
      let clipped = runs.map { $0.clipped(to: parts.left, parts.right) }
        .filter { $0.count >= leastRun }
      guard let best = clipped.max(by: isWorse) else { continue }
      chosen.append(best)
      let ends = (best.left + best.count, best.right + best.count)
      rest.append(
        (clipped, (parts.left.lowerBound..<best.left, parts.right.lowerBound..<best.right)))
      rest.append((clipped, (ends.0..<parts.left.upperBound, ends.1..<parts.right.upperBound)))
    }
    return chosen.sorted { $0.left < $1.left }
  }

  private static func isWorse(_ run: EqualRun, than other: EqualRun) -> Bool {
    (run.count, -run.left, -run.right) < (other.count, -other.left, -other.right)
  }
}
