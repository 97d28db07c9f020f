/// The marks of strong emphasis in a Markdown text: the two `**` in `**集体**协商`.
enum MarkdownEmphasis {
  /// The marks, ascending: those that pair off inside a line around something that neither begins
  /// nor ends with a space. Linear.
  static func marks(in source: [UInt8]) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var opening: Int?
    var rest = source[...]
    while let offset = rest.firstIndex(where: { $0 == asterisk || $0 == 0x0A }) {
      let run = source[offset...].prefix { $0 == asterisk }
      rest = source[max(run.endIndex, offset + 1)...]
      if run.isEmpty { opening = nil }
      guard run.count == 2, isPlain(before: offset, in: source) else { continue }
      if let start = opening, !isSpace(source[offset - 1]) {
        marks += [start..<start + 2, offset..<offset + 2]
        opening = nil
      } else if let next = rest.first, !isSpace(next) {
        opening = offset
      }
    }
    return marks
  }

  private static let asterisk = UInt8(ascii: "*")

  /// Whether no backslash takes the meaning from what begins here.
  private static func isPlain(before offset: Int, in source: [UInt8]) -> Bool {
    offset == 0 || source[offset - 1] != UInt8(ascii: "\\")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
