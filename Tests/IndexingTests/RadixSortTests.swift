import TestSupport
import Testing

@testable import Indexing

@Suite struct RadixSortTests {
  @Test(
    "It is a stable sort by the bits that are not ignored",
    arguments: [0, 1, 11, 22, 53, 60, 63])
  func sorting(ignored: Int) {
    var scratch: [UInt64] = []
    for seed in 0..<LongTests.rounds(40) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let mask = [UInt64.max, 0xFF, 0xFFFF_0000_0000_00F0, 0, 1 << 63].randomElement(
        using: &generator)
      let numbers = (0..<Int.random(in: 0...600, using: &generator)).map { _ in
        generator.next() & (mask ?? 0)
      }
      var sorted = numbers
      RadixSort.sort(&sorted, ignoring: ignored, using: &scratch)
      let expected = numbers.enumerated().sorted { left, right in
        let (a, b) = (left.element >> UInt64(ignored), right.element >> UInt64(ignored))
        return (a, left.offset) < (b, right.offset)
      }
      #expect(sorted == expected.map(\.element), "seed \(seed)")
    }
  }
}
