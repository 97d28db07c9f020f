/// The way through a text from front to back, counting lines and characters.
struct LineWalk {
  private let text: [UInt8]
  /// The byte that was asked for last, or the end of the text.
  private(set) var offset = 0
  /// Where its line begins.
  private(set) var lineStart = 0
  /// How many characters (Unicode scalars) stand before it.
  private(set) var characterCount = 0
  private var line: Int
  private var column = 1

  /// Starts before the first byte of a UTF-8 text, in a line of this number. Lines end at U+000A.
  init(_ text: [UInt8], firstLine: Int) {
    self.text = text
    line = firstLine
  }

  /// The line of a byte, and which character (Unicode scalar) of it begins there, from 1.
  ///
  /// Offsets must be asked for in ascending order; all calls together take time in proportion to
  /// the text.
  mutating func place(of target: Int) -> (line: Int, column: Int) {
    while offset < min(target, text.count) {
      if text[offset] == 0x0A {
        line += 1
        column = 1
        lineStart = offset + 1
        characterCount += 1
      } else if offset + 1 == text.count || text[offset + 1] & 0xC0 != 0x80 {
        column += 1
        characterCount += 1
      }
      offset += 1
    }
    return (line, column)
  }
}
