import Testing
import TestSupport

@testable import Analysis

@Suite struct LinesTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func areTheTextSplitAtEachBreak(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.of(
      "工 \n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}", upTo: 20, using: &generator)
    let breaks: Set<UInt32> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
    let split = text.split(omittingEmptySubsequences: false) { breaks.contains($0) }
    #expect(Lines(of: text).map { text[$0] } == split, "seed \(seed)")
  }
}
