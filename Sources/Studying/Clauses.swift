internal import Analysis

/// The clauses of a sentence: what commas, colons, brackets and ends of sentences part.
enum Clauses {
  /// Whether a clause ends before a folded character: `,` `:` `;` `!` `?` `。` `(` `)` `…`, the end of a line.
  private static func isEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x3002, 0x28, 0x29, 0x2026: true
    default: TextClass.isParagraphBreak(scalar)
    }
  }

  /// The clauses of folded text without what ends them, none of them empty. A comma or colon between digits ends
  /// none.
  static func ranges(in text: [UInt32]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in text.indices where isEnd(text[index]) && !isInNumber(index, text) {
      if start < index { ranges.append(start..<index) }
      start = index + 1
    }
    if start < text.count { ranges.append(start..<text.count) }
    return ranges
  }

  private static func isInNumber(_ index: Int, _ text: [UInt32]) -> Bool {
    guard text[index] == 0x2C || text[index] == 0x3A, index > 0, index + 1 < text.count else {
      return false
    }
    return 0x30...0x39 ~= text[index - 1] && 0x30...0x39 ~= text[index + 1]
  }
}
