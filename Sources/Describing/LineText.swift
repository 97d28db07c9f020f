internal import Analysis

/// The clean text of a line without white space around it, and the same folded, character for
/// character: told apart in the folded text, taken from the clean one.
struct LineText {
  let clean: [Unicode.Scalar]
  let folded: [Unicode.Scalar]

  init(_ text: String) {
    self.init(Array(text.unicodeScalars)[...])
  }

  /// The text that some bytes of UTF-8 are.
  init(utf8: borrowing Span<UInt8>) {
    self.init(UTF8Scalars.characters(in: utf8)[...])
  }

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    let first = scalars.firstIndex { !$0.isBlank } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? first
    clean = Array(scalars[first..<end])
    folded = Folding.fold(clean)
  }

  var count: Int { folded.count }
  var isEmpty: Bool { folded.isEmpty }
  var text: String { self[0..<count] }

  /// The clean text of a range, which must lie in the line, without white space around it.
  subscript(range: Range<Int>) -> String {
    var range = range
    while let first = range.first, clean[first].isBlank { range.removeFirst() }
    while let last = range.last, clean[last].isBlank { range.removeLast() }
    return String(String.UnicodeScalarView(clean[range]))
  }

  /// The folded character at a position; `nil` outside of the line.
  func character(at position: Int) -> Unicode.Scalar? {
    folded.indices.contains(position) ? folded[position] : nil
  }

  /// The line from a position on.
  func suffix(from position: Int) -> LineText {
    LineText(clean[min(max(position, 0), count)...])
  }

  /// The line up to a position.
  func prefix(upTo position: Int) -> LineText {
    LineText(clean[..<min(max(position, 0), count)])
  }

  /// The first place at or behind `start` where a folded word begins.
  func firstPosition(of word: [Unicode.Scalar], from start: Int = 0) -> Int? {
    guard !word.isEmpty, count - start >= word.count else { return nil }
    return (start...count - word.count).first { folded[$0...].starts(with: word) }
  }
}

extension Unicode.Scalar {
  /// The folded character.
  var folded: Unicode.Scalar { Unicode.Scalar(Folding.fold(value)) ?? self }

  /// Whether it is white space or takes none: byte order marks and zero-width spaces too.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether it is a Han character.
  var isHan: Bool { TextClass.isHan(value) }
}

extension String {
  /// The characters, folded, as they stand in `LineText.folded`.
  var folded: [Unicode.Scalar] { Folding.fold(Array(unicodeScalars)) }
}
