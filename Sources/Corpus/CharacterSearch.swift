/// Finds a character of three bytes in UTF-8.
///
/// A block at a time, so that the compiler uses vector instructions: for characters that are rare.
package struct CharacterSearch {
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8

  /// Where the next place is looked for.
  private var position = 0

  private static let blockSize = 128

  /// A search for a character, from the beginning on.
  package init(for character: Unicode.Scalar) {
    let bytes = Array(String(character).utf8)
    precondition(bytes.count == 3, "only characters from U+0800 to U+FFFF are looked for")
    (first, second, third) = (bytes[0], bytes[1], bytes[2])
  }

  /// The next place; `nil` at the end. The text must be the same each time.
  package mutating func next(in text: Span<UInt8>) -> Int? {
    let end = text.count - 2
    while position < end {
      let block = position..<min(position + Self.blockSize, end)
      if isFound(in: text, startingIn: block),
        let start = block.first(where: { isFound(in: text, startingIn: $0..<$0 + 1) })
      {
        position = start + 1
        return start
      }
      position = block.upperBound
    }
    return nil
  }

  /// Leaves out what is before a position.
  package mutating func skip(to position: Int) {
    self.position = max(position, self.position)
  }

  private func isFound(in text: Span<UInt8>, startingIn block: Range<Int>) -> Bool {
    precondition(
      block.lowerBound >= 0 && block.upperBound + 2 <= text.count,
      "this makes the indexes below right")
    var found: UInt8 = 0
    for start in block {
      let isFirst: UInt8 = unsafe text[unchecked: start] == first ? 1 : 0
      let isSecond: UInt8 = unsafe text[unchecked: start + 1] == second ? 1 : 0
      let isThird: UInt8 = unsafe text[unchecked: start + 2] == third ? 1 : 0
      found |= isFirst & isSecond & isThird
    }
    return found != 0
  }
}
