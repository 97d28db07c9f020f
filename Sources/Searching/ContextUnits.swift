internal import Analysis

/// The units on both sides of a place, within its line; see `ConcordanceRequest.Unit`.
///
/// What is given of a word that the place cuts is the rest of it.
struct ContextUnits {
  private let folded: [UInt32]
  private let line: Range<Int>
  /// The words of the line, ascending; none where characters are wanted.
  private let words: [Range<Int>]

  /// The units of a line of a folded text.
  init(_ line: Range<Int>, in folded: [UInt32], words: [Range<Int>] = []) {
    self.folded = folded
    self.line = line
    self.words = words
  }

  /// So many units before a position, the nearest first; fewer where the line begins.
  func before(_ position: Int, count: Int) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var end = position
    while units.count < count, let unit = unit(endingBefore: end) {
      units.append(unit)
      end = unit.lowerBound
    }
    return units
  }

  /// So many units from a position on; fewer where the line ends.
  func behind(_ position: Int, count: Int) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = position
    while units.count < count, let unit = unit(beginningAt: start) {
      units.append(unit)
      start = unit.upperBound
    }
    return units
  }

  private func unit(endingBefore position: Int) -> Range<Int>? {
    var end = position
    while end > line.lowerBound, isSpace(end - 1) { end -= 1 }
    guard end > line.lowerBound else { return nil }
    if let word = word(at: end - 1) { return word.lowerBound..<end }
    var start = end - 1
    while start > line.lowerBound, isMark(start), isFree(start - 1) { start -= 1 }
    return start..<end
  }

  private func unit(beginningAt position: Int) -> Range<Int>? {
    var start = position
    while start < line.upperBound, isSpace(start) { start += 1 }
    guard start < line.upperBound else { return nil }
    if let word = word(at: start) { return start..<word.upperBound }
    var end = start + 1
    while end < line.upperBound, isMark(end), isFree(end) { end += 1 }
    return start..<end
  }

  /// The word that holds a position.
  private func word(at position: Int) -> Range<Int>? {
    let next = words.partitionPoint { $0.lowerBound <= position }
    guard next > 0, words[next - 1].contains(position) else { return nil }
    return words[next - 1]
  }

  /// Whether a character is neither of a word nor white space.
  private func isFree(_ position: Int) -> Bool { word(at: position) == nil && !isSpace(position) }

  private func isSpace(_ position: Int) -> Bool {
    properties(position)?.isWhitespace ?? false
  }

  private func isMark(_ position: Int) -> Bool {
    properties(position)?.isGraphemeExtend ?? false
  }

  private func properties(_ position: Int) -> Unicode.Scalar.Properties? {
    let isUnified = 0x4E00...0x9FFF ~= folded[position]
    return isUnified ? nil : Unicode.Scalar(folded[position])?.properties
  }
}
