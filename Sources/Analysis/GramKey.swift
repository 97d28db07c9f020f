/// Two neighbouring characters of a text, folded: the unit by which exact text is found.
///
/// Every letter, digit or mark of a text begins exactly one gram, at its own position: with the
/// character behind it, or alone when no letter or digit follows. So a single character is found
/// under the keys that begin with it, which are neighbours in key order.
package struct GramKey: Hashable, Comparable, Sendable {
  /// The first character in the upper half, the second or 0 in the lower.
  package let code: UInt64

  /// The key of this code.
  package init(code: UInt64) {
    self.code = code
  }

  /// The key of two folded characters; `nil` for a character that stands alone.
  package init(_ first: UInt32, _ second: UInt32?) {
    code = UInt64(first) << 32 | UInt64(second ?? 0)
  }

  /// The first character.
  package var first: UInt32 { UInt32(truncatingIfNeeded: code >> 32) }

  /// The second character; `nil` when the first stands alone.
  package var second: UInt32? {
    let scalar = UInt32(truncatingIfNeeded: code)
    return scalar == 0 ? nil : scalar
  }

  /// All keys that begin with a character.
  package static func keys(beginningWith first: UInt32) -> ClosedRange<GramKey> {
    GramKey(first, nil)...GramKey(first, .max)
  }

  package static func < (left: GramKey, right: GramKey) -> Bool {
    left.code < right.code
  }
}

extension GramKey {
  /// The grams of folded text with the position of their first character, in the order of the text.
  package static func forEach(
    in folded: ArraySlice<UInt32>, _ body: (GramKey, UInt32) -> Void
  ) {
    var pending: (scalar: UInt32, position: Int)?
    for position in folded.indices {
      let scalar = folded[position]
      let isGram = TextClass.isGram(scalar)
      if let pending {
        body(GramKey(pending.scalar, isGram ? scalar : nil), UInt32(pending.position))
      }
      pending = isGram ? (scalar, position) : nil
    }
    if let pending { body(GramKey(pending.scalar, nil), UInt32(pending.position)) }
  }
}
