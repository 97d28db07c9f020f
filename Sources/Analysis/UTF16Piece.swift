/// The UTF-16 form of folded text: what ICU reads.
///
/// Law: `encode` writes `width(of:)` units for each scalar, so unit offsets can be walked back to
/// character positions without a table. What is no Unicode scalar becomes U+FFFD.
enum UTF16Piece {
  /// How many units a scalar takes.
  static func width(of scalar: UInt32) -> Int {
    0x1_0000...0x10_FFFF ~= scalar ? 2 : 1
  }

  /// Replaces `units` by the UTF-16 form of `scalars`, keeping its storage.
  static func encode(_ scalars: ArraySlice<UInt32>, into units: inout [UInt16]) {
    units.removeAll(keepingCapacity: true)
    for scalar in scalars {
      switch scalar {
      case 0xD800...0xDFFF, 0x11_0000...: units.append(0xFFFD)
      case 0x1_0000...:
        units.append(UInt16(0xD7C0 + scalar >> 10))
        units.append(UInt16(0xDC00 | scalar & 0x3FF))
      default: units.append(UInt16(scalar))
      }
    }
  }
}
