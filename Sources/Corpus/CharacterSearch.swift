/// Finds a character of three bytes in UTF-8.
///
/// A block at a time, so that the compiler uses vector instructions: for characters that are rare.
struct CharacterSearch {
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8
  private var position = 0

  private static let blockSize = 256

  /// A search for the character of these bytes, from the beginning on.
  init(for first: UInt8, _ second: UInt8, _ third: UInt8) {
    (self.first, self.second, self.third) = (first, second, third)
  }

  /// The next place; `nil` at the end. The text must be the same each time.
  mutating func next(in text: Span<UInt8>) -> Int? {
    let end = text.count - 2
    while position < end {
      let block = position..<min(position + Self.blockSize, end)
      if isFound(in: text, startingIn: block) {
        for start in block where isFound(in: text, startingIn: start..<start + 1) {
          position = start + 1
          return start
        }
      }
      position = block.upperBound
    }
    return nil
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
