/// A few numbers of a text from which its resemblance to others is estimated: of the hashes of its
/// shingles the smallest (bottom-k MinHash), more of them for a longer text.
///
/// Of a *short text* (`ShingleSet`) there is one number, a hash of all its letters, so that it is like
/// another only when the letters are the same; of a text without letters there is none.
///
/// Law: it depends on the letters of the text alone.
package struct TextSketch: Hashable, Sendable {
  /// The most numbers of a sketch.
  package static let capacity = 64

  /// The fewest of a text that is not short.
  package static let leastCount = 8

  /// A text has a number for so many letters, within the limits.
  private static let lettersPerValue = 32

  /// A text with fewer letters is short.
  package static let leastLetters = 64

  /// Ascending, no two the same.
  package let values: [UInt32]

  /// A sketch of these numbers, ascending and each once.
  package init(values: [UInt32]) {
    self.values = values
  }

  /// The sketch of a folded text. Linear: two products a character.
  package init(_ folded: [UInt32]) {
    var smallest = SmallestNumbers(capacity: Self.capacity)
    let count = Shingles.forEachHash(in: folded) { smallest.insert(Self.value(of: $0)) }
    let wanted = min(max(count / Self.lettersPerValue, Self.leastCount), Self.capacity)
    if count >= Self.leastLetters, smallest.numbers.count >= Self.leastCount {
      values = Array(smallest.numbers.prefix(wanted))
    } else {
      values = Shingles.wholeHash(of: folded).map { [Self.value(of: $0)] } ?? []
    }
  }

  private static func value(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> 32) }

  /// Whether the text is short or has no letters.
  package var isOfShortText: Bool { values.count < Self.leastCount }
}

extension TextSketch {
  /// The most numbers that two sketches can have together.
  package static let mostCompared = 2 * capacity

  /// Of the shingles of two texts together some, chosen by their hashes alone: those up to the greatest
  /// number of one sketch and of the other. `total` is how many, `count` how many of them both texts have; the first in
  /// proportion to the second estimates the resemblance. Sketches of a short text and another have nothing in common.
  package func shared(with other: TextSketch) -> (count: Int, total: Int) {
    guard isOfShortText == other.isOfShortText else { return (0, 0) }
    let (mine, others) = (values.span, other.values.span)
    var (left, right, count, total) = (0, 0, 0, 0)
    while left < mine.count, right < others.count {
      let (first, second) = (mine[left], others[right])
      if first == second { count += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
      total += 1
    }
    return (count, total)
  }
}
