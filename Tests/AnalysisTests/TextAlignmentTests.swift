import TestSupport
import Testing

@testable import Analysis

/// Alignments against the longest common stretches found by comparing all pairs of places.
@Suite struct TextAlignmentTests {
  /// The alignment by its definition.
  private struct Oracle {
    let left: [UInt32]
    let right: [UInt32]

    func runs() -> [EqualRun] { runs(left.indices, right.indices) }

    private func runs(_ lefts: Range<Int>, _ rights: Range<Int>) -> [EqualRun] {
      guard let best = longest(lefts, rights) else { return [] }
      return runs(lefts.lowerBound..<best.left, rights.lowerBound..<best.right) + [best]
        + runs(
          best.left + best.count..<lefts.upperBound, best.right + best.count..<rights.upperBound)
    }

    private func longest(_ lefts: Range<Int>, _ rights: Range<Int>) -> EqualRun? {
      var best: EqualRun?
      for start in lefts {
        for other in rights {
          var count = 0
          while start + count < lefts.upperBound, other + count < rights.upperBound,
            left[start + count] == right[other + count]
          {
            count += 1
          }
          if count >= 5, count > best?.count ?? 0 {
            best = EqualRun(left: start, right: other, count: count)
          }
        }
      }
      return best
    }
  }

  private static func text(_ count: Int, of letters: UInt32, _ generator: inout SeededGenerator)
    -> [UInt32]
  {
    (0..<count).map { _ in 0x4E00 + UInt32.random(in: 0..<letters, using: &generator) }
  }

  /// A text with stretches replaced, left out, added and moved.
  private static func changed(_ text: [UInt32], _ generator: inout SeededGenerator) -> [UInt32] {
    var changed = text
    for _ in 0..<Int.random(in: 0...6, using: &generator) where !changed.isEmpty {
      let start = Int.random(in: 0..<changed.count, using: &generator)
      let end = min(changed.count, start + Int.random(in: 0...12, using: &generator))
      let piece = Array(changed[start..<end])
      changed.replaceSubrange(
        start..<end, with: Self.text(Int.random(in: 0...8, using: &generator), of: 30, &generator))
      if Bool.random(using: &generator) {
        changed.insert(
          contentsOf: piece, at: Int.random(in: 0...changed.count, using: &generator))
      }
    }
    return changed
  }

  @Test func runsAreThoseOfTheDefinition() {
    for seed in 0..<UInt64(LoopScale.rounds(400)) {
      var generator = SeededGenerator(seed: seed)
      let letters = UInt32.random(in: 2...60, using: &generator)
      let left = Self.text(Int.random(in: 0...90, using: &generator), of: letters, &generator)
      let right =
        seed % 3 == 0
        ? Self.text(Int.random(in: 0...90, using: &generator), of: letters, &generator)
        : Self.changed(left, &generator)
      let alignment = TextAlignment(left, right)
      let expected = Oracle(left: left, right: right).runs()
      #expect(alignment.runs == expected, "seed \(seed)")
      #expect(alignment.equalCount == expected.reduce(0) { $0 + $1.count }, "seed \(seed)")
      let longest = expected.map(\.count).max()
      #expect(alignment.longestRun?.count == longest, "seed \(seed)")
    }
  }

  @Test func aTextIsEqualToItself() {
    var generator = SeededGenerator(seed: 1)
    for count in [5, 6, 100, 5_000] {
      let text = Self.text(count, of: 3_000, &generator)
      let alignment = TextAlignment(text, text)
      #expect(alignment.runs == [EqualRun(left: 0, right: 0, count: count)])
      #expect(alignment.share == 1)
    }
  }

  /// Pairs of places of what is repeated without end would be too many.
  @Test func repeatedTextEndsSoon() {
    let repeated = [UInt32](repeating: 0x4E00, count: 200_000)
    #expect(TextAlignment(repeated, repeated).share == 1)
    let longer = [0x4E8C] + repeated + [0x4E09, 0x4E94]
    let share = TextAlignment(repeated, longer).share
    #expect(share >= 0 && share <= 1)
  }

  @Test func textsWithoutLettersHaveNothingInCommon() {
    #expect(TextAlignment([], []).share == 0)
    #expect(TextAlignment([], [1, 2, 3, 4, 5]).runs.isEmpty)
    #expect(TextAlignment([1, 2, 3, 4], [1, 2, 3, 4]).runs.isEmpty)
    #expect(TextAlignment([], []).longestRun == nil)
  }
}
