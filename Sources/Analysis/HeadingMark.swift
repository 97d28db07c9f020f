/// The mark that opens a heading: `第一章`, `一、`, `(一)`, `1.`, `①`, `##`.
struct HeadingMark {
  /// The depth of the heading (see `HeadingLevel`).
  let level: Int

  /// Where the heading begins: at the mark, but behind `#`, which is form and not text.
  let start: Int

  /// Where the text after the mark, its spaces and its colon begins.
  let textStart: Int

  /// Whether the mark is a heading's only when the first sentence fills the line: `第一章总则` is a
  /// heading, `第二部分是建议。` is not.
  let fillsLine: Bool

  /// The mark at the start of `line`, if there is one.
  init?(at line: Range<Int>, in text: [UInt32]) {
    var scanner = LineScanner(of: line, in: text)
    scanner.skip(CharacterClass.isSpace)
    let markStart = scanner.position
    guard let first = scanner.current, let level = HeadingLevel.read(&scanner) else { return nil }
    let isSetOff = scanner.skip { CharacterClass.isSpace($0) || $0 == colon.value } > 0
    self.level = level
    self.start = first == HeadingLevel.hash.value ? scanner.position : markStart
    self.textStart = scanner.position
    self.fillsLine = first == HeadingLevel.ordinal.value && !isSetOff
  }
}

private let colon: Unicode.Scalar = ":"
