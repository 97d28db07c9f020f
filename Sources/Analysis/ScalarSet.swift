/// A set of characters, one bit for each.
struct ScalarSet: Sendable {
  private var words = [UInt64](repeating: 0, count: 0x110000 >> 6)

  /// The characters of a table of ranges, `first last` a line.
  init(_ table: String) {
    var table = TableScanner(table)
    while !table.isAtEnd {
      let (first, last) = (table.hexadecimal(), table.hexadecimal())
      insert(Int(first), through: Int(last))
    }
  }

  /// Whether it is in the set; `false` above U+10FFFF.
  func contains(_ scalar: UInt32) -> Bool {
    guard scalar <= 0x10FFFF else { return false }
    return words[Int(truncatingIfNeeded: scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
  }

  private mutating func insert(_ first: Int, through last: Int) {
    for word in first >> 6...last >> 6 {
      let low = UInt64.max << UInt64(max(first - word << 6, 0))
      let high = UInt64.max >> UInt64(max(word << 6 + 63 - last, 0))
      words[word] |= low & high
    }
  }
}
