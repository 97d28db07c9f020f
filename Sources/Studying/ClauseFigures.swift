internal import Analysis
internal import Searching

/// The figures of one clause of folded text.
struct ClauseFigures {
  /// A number with its unit, and what it is of.
  struct Found: Hashable {
    var number: WrittenNumber
    var unit: Range<Int>
    var item: Range<Int>
  }

  let text: ArraySlice<UInt32>

  /// The numbers with their units, in the order of the text; what they are of is not known yet.
  private(set) var found: [Found] = []

  /// The words of the clause.
  private(set) var words: [Range<Int>] = []

  /// Finds the numbers of a clause of a text.
  init(_ clause: Range<Int>, of text: [UInt32]) {
    self.text = text[clause]
    var start = clause.lowerBound
    while start < clause.upperBound {
      guard Numerals.isNumeral(text[start]), !isContinued(start),
        let number = WrittenNumber(at: start, in: self.text)
      else {
        start += 1
        continue
      }
      start = number.range.upperBound
      guard let figure = figure(of: number) else { continue }
      start = max(start, figure.unit.upperBound)
      found.append(figure)
    }
  }

  /// The numbers with what they are of, as the words of the text tell; a term that part of it belongs to is
  /// whole. One of several in the same unit that stands without words is of what the one before is of.
  func named(by words: [Range<Int>], terms: [Range<Int>]) -> [Found] {
    var named = self
    named.words = words.filter { $0.overlaps(text.startIndex..<text.endIndex) }
    for index in found.indices {
      let next = index + 1 < found.count ? found[index + 1].number.range.lowerBound : text.endIndex
      let previous = index > 0 ? found[index - 1].unit.upperBound : text.startIndex
      let item = named.item(of: found[index], from: previous, to: next)
      let term = terms.first {
        $0.overlaps(item) && previous <= $0.lowerBound && $0.upperBound <= next
      }
      named.found[index].item =
        term.map { min($0.lowerBound, item.lowerBound)..<max($0.upperBound, item.upperBound) }
        ?? item
      if item.isEmpty, index > 0, text[found[index].unit] == text[found[index - 1].unit] {
        named.found[index].item = named.found[index - 1].item
      }
    }
    return named.found
  }

  private static let ordinal: UInt32 = 0x7B2C

  /// Whether what begins here goes on from before: a number of digits, a name with digits in it, an ordinal.
  private func isContinued(_ start: Int) -> Bool {
    guard start > text.startIndex else { return false }
    let before = text[start - 1]
    if before == Self.ordinal { return true }
    guard 0x30...0x39 ~= text[start] else { return Numerals.isNumeral(before) }
    return before < 0x2E80 && TextClass.isGram(before)
      || [0x2E, 0x2C].contains(before) && start - 2 >= text.startIndex
        && 0x30...0x39 ~= text[start - 2]
  }

  private static let rangeMarks = Set("至到-—–~".unicodeScalars.map(\.value))

  /// The number with its unit, or with another that it reaches to; `nil` for what is no figure.
  private func figure(of number: WrittenNumber) -> Found? {
    let end = number.range.upperBound
    if number.isPercentage || number.isFraction {
      return Found(number: number, unit: end..<end, item: 0..<0)
    }
    if let unit = MeasureWords.unit(at: end, in: text, behindHan: number.isHan) {
      return isDateOrArticle(number, unit)
        ? nil : Found(number: number, unit: unit, item: 0..<0)
    }
    guard end < text.endIndex, Self.rangeMarks.contains(text[end]),
      let other = WrittenNumber(at: end + 1, in: text), !other.isPercentage, !other.isFraction,
      let unit = MeasureWords.unit(
        at: other.range.upperBound, in: text, behindHan: number.isHan || other.isHan),
      !isDateOrArticle(other, unit)
    else { return nil }
    var both = number
    both.range = number.range.lowerBound..<other.range.upperBound
    both.value = nil
    return Found(number: both, unit: unit, item: 0..<0)
  }

  private static let year: UInt32 = 0x5E74
  private static let one: UInt32 = 0x4E00

  /// `2014年` is a date, and `一个` says no more than that there is something.
  private func isDateOrArticle(_ number: WrittenNumber, _ unit: Range<Int>) -> Bool {
    if number.isLikeYear, text[unit.lowerBound] == Self.year { return true }
    return number.range.count == 1 && text[number.range.lowerBound] == Self.one
      && !text[unit].elementsEqual([0x25])
  }
}
