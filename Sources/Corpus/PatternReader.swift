/// Goes through the characters of a pattern.
struct PatternReader {
  private let scalars: [UInt32]
  private var place = 0

  init(_ scalars: [UInt32]) {
    self.scalars = scalars
  }

  var isAtEnd: Bool { place == scalars.count }

  /// Whether `\/` is next.
  var isAtEscapedSlash: Bool { scalars[place...].starts(with: [0x5C, 0x2F]) }

  /// Whether what was read last is the first character of a component.
  var isAtStartOfComponent: Bool { place < 2 || scalars[place - 2] == 0x2F }

  /// The next character, without going on.
  var ahead: UInt32? { place < scalars.count ? scalars[place] : nil }

  /// The next character.
  mutating func next() -> UInt32? {
    guard place < scalars.count else { return nil }
    place += 1
    return scalars[place - 1]
  }

  /// Goes on when this character is next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard ahead == scalar.value else { return false }
    place += 1
    return true
  }

  /// The characters up to this one and behind it, when it is there; they are gone through.
  mutating func upTo(_ scalar: Unicode.Scalar) -> ArraySlice<UInt32>? {
    guard let end = scalars[place...].firstIndex(of: scalar.value) else { return nil }
    defer { place = end + 1 }
    return scalars[place..<end]
  }
}
