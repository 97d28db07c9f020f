/// A set of characters that is known only in part: a fast no for most that are not in it.
struct CharacterSketch: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The sketch of these characters.
  init(_ characters: [Unicode.Scalar]) {
    for character in characters {
      low |= Self.lowBit(of: character)
      high |= Self.highBit(of: character)
    }
  }

  /// `false` only for what is not in the set.
  func mayContain(_ character: Unicode.Scalar) -> Bool {
    low & Self.lowBit(of: character) != 0 && high & Self.highBit(of: character) != 0
  }

  private static func lowBit(of character: Unicode.Scalar) -> UInt64 {
    1 << UInt64(character.value & 63)
  }

  private static func highBit(of character: Unicode.Scalar) -> UInt64 {
    1 << UInt64(character.value >> 6 & 63)
  }
}
