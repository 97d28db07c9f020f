/// A character written as an HTML entity: `&nbsp;`, `&#8220;`, `&#x201C;`.
struct EntityReference {
  /// The most bytes between `&` and `;`: the longest name, `thetasym`, and a number with zeros.
  private static let longestBody = 12

  /// Where the entity is, from its `&` to its `;`.
  let range: Range<Int>

  /// The character it stands for: a space for what would break a line, nothing for what shows
  /// nothing.
  let text: String

  /// The entity that begins at `ampersand`; `nil` when there is none, or when it stands for no
  /// character or for a control character.
  init?(in source: [UInt8], at ampersand: Int) {
    let bytes = source[(ampersand + 1)...].prefix(Self.longestBody + 1)
    guard let end = bytes.firstIndex(of: UInt8(ascii: ";")), end > bytes.startIndex,
      let value = Self.value(source[bytes.startIndex..<end]), let scalar = Self.shown(value)
    else { return nil }
    range = ampersand..<end + 1
    text = InvisibleCharacters.contains(scalar.value) ? "" : String(scalar)
  }

  private static func value(_ body: ArraySlice<UInt8>) -> UInt32? {
    let text = String(decoding: body, as: UTF8.self)
    guard text.hasPrefix("#") else { return EntityTable.scalars[text] }
    let number = text.dropFirst()
    if number.hasPrefix("x") || number.hasPrefix("X") {
      return self.number(number.dropFirst(), radix: 16)
    }
    return self.number(number, radix: 10)
  }

  /// Digits only: no sign.
  private static func number(_ digits: Substring, radix: Int) -> UInt32? {
    digits.first?.isHexDigit == true ? UInt32(digits, radix: radix) : nil
  }

  private static func shown(_ value: UInt32) -> Unicode.Scalar? {
    if TextClass.isParagraphBreak(value) { return " " }
    let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
    return isControl && value != 0x09 ? nil : Unicode.Scalar(value)
  }
}
