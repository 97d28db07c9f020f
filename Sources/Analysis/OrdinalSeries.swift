/// Headings counted in words: `第一，…` `第二，…`, and `首先，…` `其次，…` `再次，…` `最后，…`.
///
/// Only a series makes headings of them, each at the start of a line and in order: a lone `首先，` or
/// `最后，` opens running text. They are the first sentence, `limit` characters at most.
enum OrdinalSeries {
  /// The longest such heading in characters, mark included.
  static let limit = 40

  /// Below every mark that is written in figures or brackets, and above ①.
  static let level = 4

  /// A line of a series and its number in it.
  private struct Member {
    let number: Int
    let isWord: Bool
    let heading: Heading?
  }

  /// The headings of the series among some lines, ascending.
  static func headings(at lines: [Range<Int>], in folded: [UInt32]) -> [Heading] {
    var headings: [Heading] = []
    var series: [Member] = []
    for line in lines {
      guard let member = member(at: line, in: folded) else { continue }
      if !follows(member, series.last) {
        headings += isSeries(series) ? series.compactMap(\.heading) : []
        series = []
      }
      if !series.isEmpty || member.number == 1 { series.append(member) }
    }
    return headings + (isSeries(series) ? series.compactMap(\.heading) : [])
  }

  /// Two members at least, and one after the first that is not just 最后.
  private static func isSeries(_ series: [Member]) -> Bool {
    series.contains { 2..<last ~= $0.number }
  }

  private static func follows(_ member: Member, _ before: Member?) -> Bool {
    guard let before, before.isWord == member.isWord else { return false }
    return member.isWord
      ? member.number > before.number || member.number == before.number && member.number == 3
      : member.number == before.number + 1
  }

  private static let last = 1_000

  private static func member(at line: Range<Int>, in folded: [UInt32]) -> Member? {
    var scanner = LineScanner(of: line, in: folded)
    scanner.skip(CharacterClass.isSpace)
    let start = scanner.position
    guard let first = scanner.current, isOpening(first) else { return nil }
    let isWord = first != HeadingLevel.ordinal.value
    guard let number = isWord ? word(&scanner) : ordinal(&scanner),
      scanner.takeAny(of: isMarkEnd) != nil
    else { return nil }
    let rest = scanner.position..<line.upperBound
    let end = folded[rest].firstIndex(where: CharacterClass.isSentenceEnd) ?? rest.upperBound
    let positions = Outline.trimmed(start..<end, in: folded)
    let isHeading =
      positions.count <= limit && folded[rest.lowerBound..<end].contains(where: TextClass.isGram)
    return Member(
      number: number, isWord: isWord,
      heading: isHeading ? Heading(level: level, positions: positions) : nil)
  }

  private static func isOpening(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "第", "首", "其", "再", "最": true
    default: false
    }
  }

  private static func isMarkEnd(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case ",", "，", "、", ":", " ": true
    default: false
    }
  }

  private static func ordinal(_ scanner: inout LineScanner) -> Int? {
    guard scanner.take(HeadingLevel.ordinal) else { return nil }
    return HeadingNumeral.chinese(&scanner)
  }

  private static func word(_ scanner: inout LineScanner) -> Int? {
    let words = [("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", last)]
    return words.first { scanner.take($0.0) }?.1
  }
}
