/// A stretch of letters that stands in two texts.
package struct EqualRun: Hashable, Sendable {
  /// Where it begins in one text, in letters from 0.
  package var left: Int

  /// Where it begins in the other.
  package var right: Int

  /// How many letters it has.
  package var count: Int

  /// A run made of its parts.
  package init(left: Int, right: Int, count: Int) {
    (self.left, self.right, self.count) = (left, right, count)
  }

  /// What of it lies in these parts of the texts; `count` may be below 1.
  func clipped(to lefts: Range<Int>, _ rights: Range<Int>) -> EqualRun {
    let skipped = max(0, lefts.lowerBound - left, rights.lowerBound - right)
    let cut = max(0, left + count - lefts.upperBound, right + count - rights.upperBound)
    return EqualRun(left: left + skipped, right: right + skipped, count: count - skipped - cut)
  }
}
