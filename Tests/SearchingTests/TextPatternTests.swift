import TestSupport
import Testing

@testable import Searching

@Suite struct TextPatternTests {
  /// Of two characters, so that occurrences overlap and nearly match all the time.
  @Test func positionsAreThoseOfALiteralScan() {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<LoopScale.rounds(3_000) {
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        UInt32.random(in: 1...2, using: &generator)
      }
      let pattern = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        UInt32.random(in: 1...2, using: &generator)
      }
      let expected = text.indices.filter { start in
        !pattern.isEmpty && text[start...].starts(with: pattern)
      }
      let positions = TextPattern(scalars: pattern, isWholeWord: false).positions(in: text)
      #expect(positions == expected, "\(pattern) in \(text)")
    }
  }

  /// Nothing quadratic where everything nearly matches.
  @Test(.timeLimit(.minutes(3))) func aLongPatternThatNearlyMatchesEverywhere() {
    let text = [UInt32](repeating: 0x3002, count: 500_000)
    let pattern = [UInt32](repeating: 0x3002, count: 10_000)
    #expect(
      TextPattern(scalars: pattern + [0x5DE5], isWholeWord: false).positions(in: text).isEmpty)
    #expect(
      TextPattern(scalars: pattern, isWholeWord: false).positions(in: text) == Array(0...490_000))
  }
}
