/// Decoding of UTF-8, one character at a time.
package enum UTF8Scalars {
  /// What stands for bytes that are not UTF-8.
  static let replacement: UInt32 = 0xFFFD

  /// All characters of some bytes.
  package static func characters(in bytes: borrowing Span<UInt8>) -> [Unicode.Scalar] {
    var characters: [Unicode.Scalar] = []
    characters.reserveCapacity(leadCount(in: bytes))
    var offset = 0
    while offset < bytes.count {
      characters.append(Unicode.Scalar(next(in: bytes, at: &offset)) ?? "\u{FFFD}")
    }
    return characters
  }

  /// The character at `offset`, which must be inside `bytes`; moves over it.
  ///
  /// Bytes that are not UTF-8 are one U+FFFD for each longest part that could have begun a
  /// character, as in Unicode's chapter 3.9 and in Swift's own `String`.
  @inline(__always)
  static func next(in bytes: borrowing Span<UInt8>, at offset: inout Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    if first < 0x80 {
      offset += 1
      return first
    }
    if first & 0xF0 == 0xE0, offset + 2 < bytes.count {
      let (second, third) = (UInt32(bytes[offset + 1]), UInt32(bytes[offset + 2]))
      let scalar = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
      let isWhole = second & 0xC0 == 0x80 && third & 0xC0 == 0x80
      if isWhole, scalar >= 0x800, scalar & 0xF800 != 0xD800 {
        offset += 3
        return scalar
      }
    }
    return other(in: bytes, at: &offset)
  }

  /// How many characters begin: all of them when every byte is UTF-8. A block at a time so that the
  /// compiler uses vector instructions.
  static func leadCount(in bytes: borrowing Span<UInt8>) -> Int {
    var total = bytes.count
    for start in stride(from: 0, to: bytes.count, by: 128) {
      let block = bytes.extracting(start..<min(start + 128, bytes.count))
      var inner: UInt8 = 0
      for index in block.indices { inner &+= block[index] >> 7 & ~(block[index] >> 6) }
      total -= Int(inner)
    }
    return total
  }

  /// The character that ends at `end`; `nil` when the bytes there are not one.
  static func last(in bytes: borrowing Span<UInt8>, before end: Int) -> UInt32? {
    for length in 1...4 where end >= length && bytes[end - length] & 0xC0 != 0x80 {
      var offset = end - length
      let scalar = next(in: bytes, at: &offset)
      return offset == end ? scalar : nil
    }
    return nil
  }

  /// The same for what is neither ASCII nor three whole bytes.
  @inline(never)
  private static func other(in bytes: borrowing Span<UInt8>, at offset: inout Int) -> UInt32 {
    let first = bytes[offset]
    offset += 1
    guard let sequence = Sequence(first: first) else { return replacement }
    var scalar = UInt32(first) & (0x7F >> UInt32(sequence.length))
    for index in 1..<sequence.length {
      let allowed = index == 1 ? sequence.second : 0x80...0xBF
      guard offset < bytes.count, allowed.contains(bytes[offset]) else { return replacement }
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
      offset += 1
    }
    return scalar
  }

  /// What a first byte allows: Unicode's table 3-7.
  private struct Sequence {
    let length: Int
    let second: ClosedRange<UInt8>

    init?(first: UInt8) {
      switch first {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return nil
      }
    }
  }
}
