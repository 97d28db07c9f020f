/// Where the lines of a text begin.
struct LineIndex {
  private let text: [UInt8]
  private let starts: [Int]
  private let firstLine: Int

  /// Indexes a UTF-8 text whose first line has the number `firstLine`. Lines end at U+000A.
  init(_ text: [UInt8], firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The line of a byte offset, and the character (Unicode scalar) in it, from 1. O(log lines).
  func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    let line = max(0, low - 1)
    let before = text[starts[line]..<max(starts[line], min(offset, text.count))]
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    return (firstLine + line, column)
  }
}
