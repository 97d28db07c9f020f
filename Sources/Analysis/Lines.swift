/// The lines of a text as ranges of positions, without their breaks.
///
/// Law: the lines and one break between each two join to the whole text; an empty text has one
/// empty line.
struct Lines: Sequence, IteratorProtocol {
  private let text: [UInt32]
  private var start: Int? = 0

  init(of text: [UInt32]) {
    self.text = text
  }

  mutating func next() -> Range<Int>? {
    guard let start else { return nil }
    let end = text[start...].firstIndex(where: TextClass.isParagraphBreak)
    self.start = end.map { $0 + 1 }
    return start..<(end ?? text.count)
  }
}
