/// Reads the literals of the generated tables, scalar by scalar.
///
/// The tables are part of the program: a malformed one is a bug, not bad input.
struct TableScanner {
  private var scalars: String.UnicodeScalarView.Iterator
  private(set) var next: Unicode.Scalar?

  init(_ literal: String) {
    scalars = literal.unicodeScalars.makeIterator()
    next = scalars.next()
  }

  /// The scalar here, `nil` at the end; moves on.
  mutating func scalar() -> UInt32? {
    defer { next = scalars.next() }
    return next?.value
  }

  /// Moves over the scalar when it is here.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    next = scalars.next()
    return true
  }

  /// The hexadecimal number here; moves over it and over one separator after it.
  mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    while let digit = next.flatMap({ Self.digit($0.value) }) {
      value = value << 4 | digit
      next = scalars.next()
    }
    next = scalars.next()
    return value
  }

  private static func digit(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x30...0x39: scalar - 0x30
    case 0x41...0x46: scalar - 0x41 + 10
    default: nil
    }
  }
}
