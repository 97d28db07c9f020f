/// A class of characters in a pattern: `[a-z_]`, `[!0-9]`, `[[:alpha:]]`, read as git's `wildmatch` reads it.
struct CharacterClass: Sendable {
  private var isNegated = false
  private var ranges: [ClosedRange<UInt32>] = []
  private var names: [Name] = []

  /// A class of POSIX, of characters of ASCII.
  fileprivate enum Name: String {
    case alnum, alpha, blank, cntrl, digit, graph, lower, print, punct, space, upper, xdigit
  }

  /// Reads a class behind its `[`; `nil` when it has no end or an unknown name.
  init?(_ reader: inout PatternReader) {
    isNegated = reader.skip("!") || reader.skip("^")
    var previous: UInt32?
    var isFirst = true
    while true {
      guard let scalar = reader.next() else { return nil }
      if scalar == Self.end, !isFirst { return }
      isFirst = false
      guard add(scalar, &previous, &reader) else { return nil }
    }
  }

  private static let end: UInt32 = 0x5D

  /// Adds what begins with a character; false when that has no end.
  private mutating func add(
    _ scalar: UInt32, _ previous: inout UInt32?, _ reader: inout PatternReader
  ) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "\\":
      guard let escaped = reader.next() else { return false }
      addOne(escaped, &previous)
    case "-":
      guard let first = previous, let last = reader.ahead, last != Self.end else {
        addOne(scalar, &previous)
        return true
      }
      return addRange(from: first, &previous, &reader)
    case "[" where reader.ahead == 0x3A:
      return addName(&previous, &reader)
    default: addOne(scalar, &previous)
    }
    return true
  }

  private mutating func addOne(_ scalar: UInt32, _ previous: inout UInt32?) {
    ranges.append(scalar...scalar)
    previous = scalar
  }

  private mutating func addRange(
    from first: UInt32, _ previous: inout UInt32?, _ reader: inout PatternReader
  ) -> Bool {
    guard var last = reader.next() else { return false }
    if Unicode.Scalar(last) == "\\" {
      guard let escaped = reader.next() else { return false }
      last = escaped
    }
    if first <= last { ranges.append(first...last) }
    previous = nil
    return true
  }

  /// `[:name:]`; without `:]` it is the character `[` and what follows.
  private mutating func addName(_ previous: inout UInt32?, _ reader: inout PatternReader) -> Bool {
    var ahead = reader
    _ = ahead.skip(":")
    guard let text = ahead.upTo("]") else { return false }
    guard text.last == 0x3A else {
      addOne(0x5B, &previous)
      return true
    }
    let name = String(String.UnicodeScalarView(text.dropLast().compactMap(Unicode.Scalar.init)))
    guard let known = Name(rawValue: name) else { return false }
    reader = ahead
    names.append(known)
    previous = nil
    return true
  }

  /// Whether the class has a character.
  func contains(_ scalar: UInt32) -> Bool {
    (ranges.contains { $0.contains(scalar) } || names.contains { $0.contains(scalar) })
      != isNegated
  }
}

extension CharacterClass.Name {
  fileprivate func contains(_ scalar: UInt32) -> Bool {
    guard scalar < 0x80 else { return false }
    let (isDigit, isLower, isUpper) = (
      0x30...0x39 ~= scalar, 0x61...0x7A ~= scalar, 0x41...0x5A ~= scalar
    )
    let isGraph = 0x21...0x7E ~= scalar
    return switch self {
    case .alnum: isDigit || isLower || isUpper
    case .alpha: isLower || isUpper
    case .blank: scalar == 0x20 || scalar == 0x09
    case .cntrl: scalar < 0x20 || scalar == 0x7F
    case .digit: isDigit
    case .graph: isGraph
    case .lower: isLower
    case .print: isGraph || scalar == 0x20
    case .punct: isGraph && !isDigit && !isLower && !isUpper
    case .space: scalar == 0x20 || 0x09...0x0D ~= scalar
    case .upper: isUpper
    case .xdigit: isDigit || 0x61...0x66 ~= scalar || 0x41...0x46 ~= scalar
    }
  }
}
