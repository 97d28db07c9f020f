/// What is known of the words that begin at a character before the dynamic programme runs: what the
/// character alone costs, and the node of it and the next one.
///
/// Found for a whole text at once, without a branch, so that the processor waits for many nodes at
/// a time instead of for each.
struct WordBeginning {
  /// Bits: the pair's node 0–31, the single cost 32–39.
  private let raw: UInt64

  /// Of a character before any text was read.
  static let none = WordBeginning(raw: 0)

  private init(raw: UInt64) {
    self.raw = raw
  }

  /// The words that begin with `first` and `second`; without meaning when `first` is not Han.
  @inline(__always)
  init(_ first: CharacterCode, _ second: CharacterCode, of table: WordTable) {
    let single = table.node(of: first)
    let pair = table.node(after: single.base, second)
    raw = UInt64(pair.raw) | UInt64(single.cost) << 32
  }

  /// What the character alone costs.
  var singleCost: UInt32 { UInt32(truncatingIfNeeded: raw >> 32) }

  /// The node of the character and the next one.
  var pair: WordNode { WordNode(raw: UInt32(truncatingIfNeeded: raw)) }
}
