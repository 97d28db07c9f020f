/// The fast pass over a text for the places where damage may begin.
enum DamageScan {
  /// The first byte from `start` on where damage may begin.
  static func firstCandidate(in source: borrowing Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < source.count {
      let byte = source[offset]
      if isCandidate(byte, in: source, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  @inline(__always)
  private static func isCandidate(
    _ byte: UInt8, in source: borrowing Span<UInt8>, at offset: Int
  ) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "&"), UInt8(ascii: "?"): true
    case 0x20...0x7E, 0x80...0xC1, 0xE3...0xEE: false
    default: InvisibleCharacters.mayBegin(byte, in: source, at: offset)
    }
  }
}
