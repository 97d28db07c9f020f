/// Text being put together from the parts of a document, a paragraph a line.
struct LineWriter {
  /// What was written, every line ended.
  private(set) var utf8: [UInt8] = []

  /// White space that is written only when more text of the line follows.
  private enum Gap {
    case none, space, lineBreak, tab
  }

  private var gap = Gap.none

  /// Whether the line is a heading, or the one before was.
  private var isHeading = false
  private var isBehindHeading = false

  /// Whether the first line is a heading.
  private(set) var beginsWithHeading = false

  /// Whether nothing was written to the line.
  var isAtLineStart: Bool { utf8.isEmpty || utf8.last == UInt8(ascii: "\n") }

  /// Writes text in which white space is only a gap, as in HTML.
  mutating func flow(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 0x0A, 0x0D: if gap == .none { gap = .lineBreak }
      case 0x20, 0x09, 0x0C: if gap == .none || gap == .lineBreak { gap = .space }
      default: append(byte)
      }
    }
  }

  /// Writes text as it is, but for line breaks, which are spaces.
  mutating func verbatim(_ text: some Sequence<UInt8>) {
    for byte in text { append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
  }

  /// Writes text as it is, but for line breaks, which are spaces.
  mutating func verbatim(_ text: Span<UInt8>) {
    for index in text.indices { verbatim(CollectionOfOne(text[index])) }
  }

  /// Writes text with its line breaks.
  mutating func preformatted(_ text: Span<UInt8>) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case 0x0A: breakLine()
      case 0x0D: continue
      default: append(byte)
      }
    }
  }

  /// Puts a tab before what follows in the line, as between the cells of a table.
  mutating func endCell() {
    if !isAtLineStart { gap = .tab }
  }

  /// Ends the line unless it is empty.
  mutating func endLine() {
    gap = .none
    guard !isAtLineStart else { return }
    breakLine()
    (isBehindHeading, isHeading) = (isHeading, false)
  }

  /// Begins a line that is a heading in its format: two blank lines before it and one behind tell it
  /// from all others (`SetOffHeadings`).
  mutating func beginHeading() {
    endLine()
    isHeading = true
  }

  /// Ends the heading.
  mutating func endHeading() {
    endLine()
    isHeading = false
  }

  private mutating func breakLine() {
    gap = .none
    utf8.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ byte: UInt8) {
    if gap != .none { writeGap(before: byte) }
    if isHeading || isBehindHeading, isAtLineStart { writeBlankLines() }
    utf8.append(byte)
  }

  private mutating func writeBlankLines() {
    if utf8.isEmpty { beginsWithHeading = isHeading }
    if !utf8.isEmpty { utf8 += repeatElement(0x0A, count: isHeading ? 2 : 1) }
    isBehindHeading = false
  }

  /// A line break between two characters beyond ASCII is none in Chinese: no space stands for it.
  private mutating func writeGap(before byte: UInt8) {
    defer { gap = .none }
    guard !isAtLineStart else { return }
    switch gap {
    case .none: return
    case .tab: utf8.append(UInt8(ascii: "\t"))
    case .space: utf8.append(UInt8(ascii: " "))
    case .lineBreak:
      let isInChinese = byte >= 0x80 && (utf8.last ?? 0) >= 0x80
      if !isInChinese { utf8.append(UInt8(ascii: " ")) }
    }
  }
}

extension [UInt8] {
  /// Appends the bytes of a span.
  mutating func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }
}
