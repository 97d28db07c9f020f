/// Text of a file or a user made safe for a terminal, one character for one.
package enum VisibleText {
  /// The text with every character that could move the cursor, start a command of the terminal or
  /// turn the direction of writing replaced by one that can be seen: white space by a space, the
  /// other controls by their pictures (␛), the rest by �.
  package static func of(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return String(text) }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { visible.append(picture(of: scalar)) }
    return String(visible)
  }

  /// Whether the character would be replaced.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    picture(of: scalar) != scalar
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(scalar.value + 0x2400) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
