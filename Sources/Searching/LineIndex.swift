/// Where the lines of a text begin.
struct LineIndex {
  private let text: [UInt8]
  private let starts: [Int]
  private let firstLine: Int
  /// The characters that begin before each multiple of `blockSize`.
  private let characterCounts: [Int]

  /// How many bytes are looked at to find a column.
  private static let blockSize = 64

  /// Indexes a UTF-8 text whose first line has the number `firstLine`. Lines end at U+000A.
  init(_ text: [UInt8], firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    starts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
    var counts = [0]
    for block in stride(from: 0, to: text.count, by: Self.blockSize) {
      let end = min(block + Self.blockSize, text.count)
      counts.append(counts[counts.count - 1] + Self.characterCount(of: text[block..<end]))
    }
    characterCounts = counts
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
    let column = characterCount(before: offset) - characterCount(before: starts[line]) + 1
    return (firstLine + line, column)
  }

  private func characterCount(before offset: Int) -> Int {
    let offset = min(max(0, offset), text.count)
    let block = offset / Self.blockSize
    return characterCounts[block]
      + Self.characterCount(of: text[block * Self.blockSize..<offset])
  }

  private static func characterCount(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
