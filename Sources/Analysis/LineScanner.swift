/// A reader of one line of folded text, from its start forward.
struct LineScanner {
  let text: [UInt32]
  private(set) var position: Int
  let end: Int

  /// A scanner of the characters of `line`, which lies inside `text`.
  init(of line: Range<Int>, in text: [UInt32]) {
    self.text = text
    self.position = line.lowerBound
    self.end = line.upperBound
  }

  /// The next character; `nil` at the end of the line.
  var current: UInt32? { position < end ? text[position] : nil }

  /// Whether an ASCII digit comes next.
  var startsWithDigit: Bool { current.map { 0x30...0x39 ~= $0 } ?? false }

  /// Passes the next character and tells whether it is `character`; if not, stays.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    takeAny { $0 == character.value } != nil
  }

  /// Passes `word` when the line goes on with it; if not, stays.
  mutating func take(_ word: String) -> Bool {
    var next = position
    for character in word.unicodeScalars {
      guard next < end, text[next] == character.value else { return false }
      next += 1
    }
    position = next
    return true
  }

  /// Passes and gives the next character if it is in the class.
  mutating func takeAny(of isMember: (UInt32) -> Bool) -> UInt32? {
    guard let current, isMember(current) else { return nil }
    position += 1
    return current
  }

  /// Passes all characters of the class and tells how many there were.
  @discardableResult
  mutating func skip(_ isMember: (UInt32) -> Bool) -> Int {
    let start = position
    while takeAny(of: isMember) != nil {}
    return position - start
  }
}
