/// One node of the double array: a beginning of words, as it was reached from the node before it.
///
/// Cell `base + number` is the node one character on, if its `parent` is the index of this cell.
/// Bits: base 0–23, cost 24–31, parent 32–63. Any raw value is allowed.
struct WordCell: Hashable {
  let raw: UInt64

  /// No node has this parent.
  static let noParent: UInt32 = .max

  /// A cell that belongs to no node.
  static let free = WordCell(base: 0, cost: 0, parent: noParent)

  /// How many cells a base can reach.
  static let mostBases = 1 << 24

  init(raw: UInt64) {
    self.raw = raw
  }

  init(base: Int, cost: UInt8, parent: UInt32) {
    precondition(0..<Self.mostBases ~= base, "a base has 24 bits")
    raw = UInt64(base) | UInt64(cost) << 24 | UInt64(parent) << 32
  }

  /// Where the next nodes are; 0 when there are none.
  var base: Int { Int(truncatingIfNeeded: raw & 0xFF_FFFF) }

  /// What the word that ends here costs; 0 when none does.
  var cost: UInt32 { UInt32(truncatingIfNeeded: raw >> 24) & 0xFF }

  /// The index of the cell before it.
  var parent: Int { Int(truncatingIfNeeded: raw >> 32) }
}
