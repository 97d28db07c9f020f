import CICU

/// ICU's transliterator Hant-Hans, one character at a time.
enum Simplifications {
  /// ICU refused to open or run its transliterator; the value is ICU's status.
  struct Failure: Error {
    var status: Int32
  }

  /// Every Han character that becomes another one.
  static func all() throws -> [UInt32: UInt32] {
    var status: Int32 = 0
    let simplifier = unsafe cicu_simplifier_open(&status)
    guard status <= 0 else { throw Failure(status: status) }
    defer { unsafe cicu_simplifier_close(simplifier) }
    var pairs: [UInt32: UInt32] = [:]
    for scalar in UInt32(0)...0x10FFFF where cicu_is_han(scalar) == 1 {
      let simplified = unsafe cicu_simplify(simplifier, scalar, &status)
      guard status <= 0 else { throw Failure(status: status) }
      if simplified != scalar { pairs[scalar] = simplified }
    }
    return pairs
  }
}
