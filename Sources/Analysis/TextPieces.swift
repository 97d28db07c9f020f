/// A text cut into pieces that can be tokenized one by one.
///
/// Laws: the pieces are not empty, join to the whole text, and none is longer than the limit. A cut
/// is made at the last natural one within the limit, a line break before all others, and only where
/// there is none in the middle of a run. Tokenizing at natural cuts gives the tokens of the whole.
struct TextPieces: Sequence, IteratorProtocol {
  private let text: [UInt32]
  private let limit: Int
  private var start = 0

  init(of text: [UInt32], limit: Int) {
    precondition(limit > 0, "a piece holds at least one character")
    self.text = text
    self.limit = limit
  }

  mutating func next() -> Range<Int>? {
    guard start < text.count else { return nil }
    let piece = start..<end(of: start)
    start = piece.upperBound
    return piece
  }

  private func end(of start: Int) -> Int {
    guard text.count - start > limit else { return text.count }
    let ends = start + 1...start + limit
    return ends.last { TextClass.isParagraphBreak(text[$0 - 1]) }
      ?? ends.last { Self.isClauseStart($0, in: text) }
      ?? ends.upperBound
  }

  /// Whether a Han character follows ASCII or an ideographic space, comma or full stop, where ICU
  /// always has a boundary. (Kana, marks and the like before it may share its dictionary run.)
  static func isClauseStart(_ position: Int, in text: [UInt32]) -> Bool {
    guard 0x4E00...0x9FFF ~= text[position] else { return false }
    return switch text[position - 1] {
    case 0x20...0x7E, 0x3000...0x3002: true
    default: false
    }
  }
}
