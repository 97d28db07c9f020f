/// The classes of folded characters that lines, headings and titles are told by. Any value is
/// allowed; what is no Unicode scalar is in no class.
enum CharacterClass {
  /// Ends a paragraph.
  static func isLineBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Indents a paragraph or follows a heading's mark.
  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x3000
  }

  /// Ends the first sentence of a paragraph: `。` `!` `?` `;` `:`, full-width ones too.
  static func isSentenceEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0x21, 0x3A, 0x3B, 0x3F, 0xFF01, 0xFF1A, 0xFF1B, 0xFF1F: true
    default: false
    }
  }

  /// Has a meaning one can read.
  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    if 0x4E00...0x9FFF ~= scalar { return true }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
