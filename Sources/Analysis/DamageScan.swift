/// The fast pass over a text for the places where damage may begin.
///
/// Whole blocks are dismissed first, in a loop that the compiler makes vector instructions of.
enum DamageScan {
  private static let blockSize = 64

  /// The first byte from `start` on where damage may begin.
  static func firstCandidate(in source: borrowing Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < source.count {
      let block = position..<min(position + blockSize, source.count)
      if mayHoldCandidate(block, in: source) {
        for offset in block where isCandidate(source[offset], in: source, at: offset) {
          return offset
        }
      }
      position = block.upperBound
    }
    return nil
  }

  /// Whether one of these bytes may be a candidate; never `false` when one is.
  private static func mayHoldCandidate(
    _ block: Range<Int>, in source: borrowing Span<UInt8>
  ) -> Bool {
    guard block.lowerBound >= 0, block.upperBound + 2 <= source.count else { return true }
    var least = UInt8.max
    for offset in block {
      let first = unsafe source[unchecked: offset]
      let (second, third) = unsafe (source[unchecked: offset + 1], source[unchecked: offset + 2])
      let others = min(noise(first), invisible(first, second, third))
      least = min(least, min(marks(first), others))
    }
    return least == 0
  }

  /// 0 where a mark is that may open damage.
  @inline(__always)
  private static func marks(_ byte: UInt8) -> UInt8 {
    min(byte ^ UInt8(ascii: "("), min(byte ^ UInt8(ascii: "&"), byte ^ UInt8(ascii: "?")))
  }

  /// 0 where a control character is that is no white space.
  @inline(__always)
  private static func noise(_ byte: UInt8) -> UInt8 {
    let place = byte &- 0x09
    return min(byte & 0xE0 | (max(place, 5) ^ place), byte ^ 0x7F)
  }

  /// 0 where the bytes are of `InvisibleCharacters.mayBegin`, and for some neighbours of these.
  @inline(__always)
  private static func invisible(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    let marks = min((third &- 0x8B) & 0xF8, (third &- 0xAA) & 0xF8)
    let general = (first ^ 0xE2) | min((second ^ 0x80) | marks, second ^ 0x81)
    let mark = (first ^ 0xEF) | (second ^ 0xBB)
    return min(general, min(mark, (first ^ 0xC2) | (second ^ 0xAD)))
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
