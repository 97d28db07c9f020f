/// Reads the literals of the generated tables, character by character.
///
/// The tables are part of the program: a malformed one is a bug, not bad input.
struct TableScanner {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ literal: String) {
    bytes = Array(literal.utf8)
  }

  var isAtEnd: Bool { offset == bytes.count }

  /// The character here, `nil` at the end; moves over it.
  mutating func scalar() -> UInt32? {
    if isAtEnd { return nil }
    var end = offset
    defer { offset = end }
    return UTF8Scalars.next(in: bytes.span, at: &end)
  }

  /// Moves over the ASCII character when it is here.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard !isAtEnd, UInt32(bytes[offset]) == character.value else { return false }
    offset += 1
    return true
  }

  /// The hexadecimal number here; moves over it and over one separator after it.
  mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    while let digit = isAtEnd ? nil : Self.digit(bytes[offset]) {
      value = value << 4 | digit
      offset += 1
    }
    if !isAtEnd { offset += 1 }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    default: nil
    }
  }
}
