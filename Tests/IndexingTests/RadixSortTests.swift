import TestSupport
import Testing

@testable import Indexing

@Suite struct RadixSortTests {
  @Test(
    "It is a stable sort by some bits",
    arguments: [0..<64, 22..<64, 22..<22, 22..<23, 5..<14, 5..<15, 22..<48, 63..<64])
  func sorting(bits: Range<Int>) {
    var scratch: [UInt64] = []
    func key(_ number: UInt64) -> UInt64 {
      bits.isEmpty ? 0 : (number << UInt64(64 - bits.upperBound)) >> UInt64(64 - bits.count)
    }
    for seed in 0..<LongTests.rounds(40) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let mask = [UInt64.max, 0xFF, 0xFFFF_0000_0000_00F0, 0, 1 << 63].randomElement(
        using: &generator)
      let numbers = (0..<Int.random(in: 0...600, using: &generator)).map { _ in
        generator.next() & (mask ?? 0)
      }
      var sorted = numbers
      RadixSort.sort(&sorted, byBits: bits, using: &scratch)
      let expected = numbers.enumerated().sorted { left, right in
        (key(left.element), left.offset) < (key(right.element), right.offset)
      }
      #expect(sorted == expected.map(\.element), "seed \(seed)")
    }
  }
}
