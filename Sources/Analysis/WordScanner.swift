/// Cuts coded text into segments by the rules of ICU's word iterator, and gives those that are
/// tokens or need more work.
///
/// Law: the segments ascend and do not overlap; what lies between them is no part of a token.
///
/// The codes must end with `endCount` line breaks that are not part of the text.
struct WordScanner {
  /// What is to be done with a segment.
  enum Kind {
    /// A run of Han characters, to be cut into words.
    case han
    /// A token.
    case token
    /// To be cut by ICU: its ends are boundaries there whatever surrounds it.
    case complex
  }

  /// How many codes beyond the end the rules look at.
  static let endCount = 2

  private var position = 0

  /// The next segment, or `nil` at the end.
  @inline(__always)
  mutating func next(
    in codes: borrowing Span<CharacterCode>, count: Int
  ) -> (kind: Kind, positions: Range<Int>)? {
    while position < count {
      let start = position
      let first = codes[start]
      position = first.isHan ? Self.hanEnd(of: start, in: codes) : Self.end(of: start, in: codes)
      if first.isComplex || codes[position].isComplex, first.wordClass != .lineBreak {
        position = Self.complexEnd(of: start, in: codes)
        return (.complex, start..<position)
      }
      if first.isHan { return (.han, start..<position) }
      if Self.isToken(start..<position, in: codes) { return (.token, start..<position) }
    }
    return nil
  }

  @inline(__always)
  private static func hanEnd(of start: Int, in codes: borrowing Span<CharacterCode>) -> Int {
    var end = start + 1
    while codes[end].isHan { end &+= 1 }
    return end
  }

  /// The end of a segment that begins with a character that is not Han. When it or what follows is
  /// complex, the end is only a guess.
  private static func end(of start: Int, in codes: borrowing Span<CharacterCode>) -> Int {
    switch codes[start].wordClass {
    case .letter, .digit, .joiner: wordEnd(of: start, in: codes)
    case .space: spaceEnd(of: start, in: codes)
    default: start + 1
    }
  }

  private static func spaceEnd(of start: Int, in codes: borrowing Span<CharacterCode>) -> Int {
    var end = start + 1
    while codes[end].wordClass == .space { end += 1 }
    return end
  }

  /// Letters, digits and joiners hang together; between two letters or two digits a character may
  /// stand that joins them. A complex character behind that one is given as the end.
  private static func wordEnd(of start: Int, in codes: borrowing Span<CharacterCode>) -> Int {
    var end = start + 1
    while true {
      switch (codes[end - 1].wordClass, codes[end].wordClass, codes[end + 1].wordClass) {
      case (_, .letter, _), (_, .digit, _), (_, .joiner, _): end += 1
      case (.letter, .midLetter, .letter), (.letter, .midBoth, .letter),
        (.digit, .midDigit, .digit), (.digit, .midBoth, .digit):
        end += 2
      case (_, .midLetter, .complex), (_, .midDigit, .complex), (_, .midBoth, .complex):
        return end + 1
      default: return end
      }
    }
  }

  /// The end of the complex characters from `start` on and all that may hang together with them.
  private static func complexEnd(of start: Int, in codes: borrowing Span<CharacterCode>) -> Int {
    var end = start
    while !codes[end].isComplex { end += 1 }
    repeat { end += 1 } while !isBoundary(after: codes[end - 1], before: codes[end])
    return end
  }

  /// Whether there is a boundary between these two whatever surrounds them. Letters, digits and
  /// what joins them may hang together; nothing may be said of complex characters.
  private static func isBoundary(after first: CharacterCode, before second: CharacterCode) -> Bool {
    switch (first.wordClass, second.wordClass) {
    case (_, .lineBreak): true
    case (.complex, _), (_, .complex): false
    case (.lineBreak, _): true
    case (.han, .han), (.space, .space): false
    case (.han, _), (_, .han), (.space, _), (_, .space), (.other, _), (_, .other): true
    default: false
    }
  }

  private static func isToken(
    _ segment: Range<Int>, in codes: borrowing Span<CharacterCode>
  ) -> Bool {
    for index in segment where codes[index].makesToken { return true }
    return false
  }
}
