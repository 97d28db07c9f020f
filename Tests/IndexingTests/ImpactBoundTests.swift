import TestSupport
import Testing

@testable import Indexing

@Suite struct ImpactBoundTests {
  private static let tokens: [UInt32] =
    Array(0...2_000) + (11..<32).flatMap { [(1 << $0) - 1, 1 << $0, (1 << $0) + 1] } + [.max]

  @Test("The tokens are no more than the shortest document has, and near it")
  func tokens() {
    for tokens in Self.tokens {
      let bound = ImpactBound(frequency: 1, tokens: tokens)
      #expect(bound.tokens <= Int(tokens))
      #expect(Double(tokens) < Double(bound.tokens) * 1.125 + 1, "\(tokens)")
    }
  }

  @Test("Codes ascend with the tokens, and what is read from the bytes is what was written")
  func codes() {
    var last: UInt8 = 0
    for tokens in Self.tokens.sorted() {
      let bound = ImpactBound(frequency: 3, tokens: tokens)
      #expect(bound.bytes[1] >= last)
      last = bound.bytes[1]
      #expect(ImpactBound(frequencyCode: bound.bytes[0], tokenCode: bound.bytes[1]) == bound)
    }
  }

  @Test("A frequency is itself up to 254, and unknown above")
  func frequencies() {
    for frequency: UInt32 in 1...1_000 {
      let bound = ImpactBound(frequency: frequency, tokens: 9)
      #expect(bound.frequency == (frequency < 255 ? Int(frequency) : nil))
      #expect(ImpactBound(frequencyCode: bound.bytes[0], tokenCode: bound.bytes[1]) == bound)
    }
  }

  @Test("No bytes are a bound that traps")
  func anyBytes() {
    for frequency in UInt8.min...UInt8.max {
      for tokens in UInt8.min...UInt8.max {
        let bound = ImpactBound(frequencyCode: frequency, tokenCode: tokens)
        #expect(bound.tokens >= 0 && bound.tokens <= UInt32.max)
      }
    }
  }
}
