import TestSupport
import Testing

@testable import Indexing

@Suite struct BurdenBoundTests {
  @Test("A bound is no more than the burden, and near it")
  func nearness() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<100_000 {
      let frequency = UInt32.random(
        in: 1...(1 << UInt32.random(in: 0...20, using: &generator)), using: &generator)
      let tokens = UInt32.random(
        in: 0...(1 << UInt32.random(in: 0...31, using: &generator)), using: &generator)
      let burden = Burden.of(
        frequency: frequency, tokens: tokens,
        meanTokens: Double.random(in: 0...9_000, using: &generator))
      let bound = BurdenBound(burden: burden).burden
      #expect(bound <= burden)
      if burden > 1 / 30_000, burden < 100_000 { #expect(bound > burden * 0.9995, "\(burden)") }
    }
  }

  @Test("Codes ascend with the burdens, and the code of a code's burden is the code")
  func codes() {
    var last = -1.0
    for code in UInt16.min...UInt16.max {
      let bound = BurdenBound(code: code)
      #expect(bound.burden > last)
      last = bound.burden
      if code > 0 { #expect(BurdenBound(burden: bound.burden) == bound) }
    }
  }

  @Test("No number has no bound", arguments: [0, 1e-300, 1e300, .infinity])
  func extremes(burden: Double) {
    #expect(BurdenBound(burden: burden).burden <= burden)
  }
}
