/// The most that a block of a posting list can add to a score: no document in it has the term more
/// often, and none is shorter.
package struct ImpactBound: Hashable, Sendable {
  /// The greatest frequency; `nil` when it is above 254.
  package let frequency: Int?

  /// No more tokens than the shortest document has.
  package let tokens: Int

  init(frequency: UInt32, tokens: UInt32) {
    self.frequency = frequency < 255 ? Int(frequency) : nil
    self.tokens = Int(Self.tokens(ofCode: Self.code(ofTokens: tokens)))
  }

  /// A bound read from its two bytes.
  init(frequencyCode: UInt8, tokenCode: UInt8) {
    frequency = frequencyCode < 255 ? Int(frequencyCode) : nil
    tokens = Int(Self.tokens(ofCode: tokenCode))
  }

  private init(frequency: Int?, tokens: Int) {
    self.frequency = frequency
    self.tokens = tokens
  }

  /// A bound of both.
  func union(_ other: ImpactBound) -> ImpactBound {
    let most = frequency.flatMap { frequency in other.frequency.map { max(frequency, $0) } }
    return ImpactBound(frequency: most, tokens: min(tokens, other.tokens))
  }

  /// The two bytes: frequency or 255, code of the tokens.
  var bytes: [UInt8] {
    [UInt8(frequency ?? 255), Self.code(ofTokens: UInt32(tokens))]
  }

  /// Numbers below 8 as they are; of others the place of the highest bit and the three bits behind
  /// it, so that a code stands for numbers that differ by less than an eighth.
  private static func code(ofTokens tokens: UInt32) -> UInt8 {
    guard tokens >= 8 else { return UInt8(tokens) }
    let exponent = 31 - tokens.leadingZeroBitCount
    return UInt8((exponent - 2) << 3 | Int(tokens >> UInt32(exponent - 3)) & 7)
  }

  /// The least number with a code.
  private static func tokens(ofCode code: UInt8) -> UInt32 {
    guard code >= 8 else { return UInt32(code) }
    let exponent = UInt32(min(code >> 3, 29)) + 2
    return (8 | UInt32(code & 7)) << (exponent - 3)
  }
}
