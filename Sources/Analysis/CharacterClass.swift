/// The classes of folded characters that headings and titles are told by. Any value is allowed;
/// what is no Unicode scalar is in no class.
enum CharacterClass {
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
}
