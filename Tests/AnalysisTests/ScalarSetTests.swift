import Testing

@testable import Analysis

@Suite struct ScalarSetTests {
  @Test(
    "Holds exactly the characters of its ranges",
    arguments: [
      [0...0], [63...64], [5...9, 64...127, 129...129], [1...62, 100...1000], [0x10FFFF...0x10FFFF],
    ] as [[ClosedRange<UInt32>]])
  func holdsRanges(ranges: [ClosedRange<UInt32>]) {
    let lines = ranges.map {
      String($0.lowerBound, radix: 16, uppercase: true) + " "
        + String($0.upperBound, radix: 16, uppercase: true)
    }
    let set = ScalarSet(lines.joined(separator: "\n"))
    for scalar in Array(UInt32(0)...1100) + [0x10FFFE, 0x10FFFF] {
      #expect(set.contains(scalar) == ranges.contains { $0.contains(scalar) }, "\(scalar)")
    }
  }
}
