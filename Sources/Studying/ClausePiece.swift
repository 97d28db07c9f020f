internal import Analysis

/// A document as `ClauseText` keeps it, filled up with zeros to a multiple of 64 units.
struct ClausePiece: Sendable {
  /// UTF-16 code units, a zero for what is no letter.
  private(set) var units: [UInt16] = []

  /// Where a word begins or ends.
  private(set) var edges = BitList()

  /// Whether a character takes two units.
  private(set) var hasPairs = false

  /// A piece of a folded text and its words, which ascend and are apart.
  init(_ folded: [UInt32], words: [Range<Int>]) {
    units.reserveCapacity(folded.count + 64)
    var bounds: [Int] = []
    var rest = words[...]
    for index in folded.indices {
      while let word = rest.first, word.upperBound <= index {
        bounds.append(units.count)
        rest.removeFirst()
      }
      if rest.first?.lowerBound == index { bounds.append(units.count) }
      append(folded[index])
    }
    bounds += rest.map { _ in units.count }
    repeat { units.append(0) } while units.count % 64 != 0
    edges = BitList(count: units.count)
    for bound in bounds { edges[bound] = true }
  }

  private mutating func append(_ scalar: UInt32) {
    guard TextClass.isGram(scalar), let character = Unicode.Scalar(scalar) else {
      if units.last != 0 { units.append(0) }
      if TextClass.isParagraphBreak(scalar) { endParagraph() }
      return
    }
    units += UTF16.encode(character) ?? UTF16.EncodedScalar()
    if scalar > 0xFFFF { hasPairs = true }
  }

  private mutating func endParagraph() {
    if units.count < 2 || units[units.count - 2] != 0 { units.append(0) }
  }
}
