/// A beginning of words in a word table: what it costs as a word, and where longer ones go on.
///
/// Bits: base 0–23, cost 24–31. Any raw value is allowed.
struct WordNode: Hashable {
  let raw: UInt32

  /// The beginning of no word.
  static let none = WordNode(raw: 0)

  /// How many bases there are.
  static let baseCount = 1 << 24

  init(raw: UInt32) {
    self.raw = raw
  }

  init(base: Int, cost: UInt8) {
    precondition(0..<Self.baseCount ~= base, "a base has 24 bits")
    raw = UInt32(base) | UInt32(cost) << 24
  }

  /// Where the nodes one character on are; 0 when there are none.
  var base: Int { Int(truncatingIfNeeded: raw & 0xFF_FFFF) }

  /// What the word that ends here costs; 0 when none does.
  var cost: UInt32 { raw >> 24 }
}
