/// The headings and the title of a document, told from its folded text alone.
package enum Outline {
  /// The longest heading in characters, mark included; a longer first sentence is running text.
  package static let headingLimit = 60

  /// The longest title in characters.
  package static let titleLimit = 80

  /// The headings of `folded`, one a line at most, in ascending order.
  ///
  /// A heading is a mark at the start of a line (see `HeadingMark`) and the line's first sentence,
  /// without the punctuation that ends it and without spaces around it. A mark with no letter or
  /// digit after it is none. Levels follow the marks, so an outline may leave levels out. Also a
  /// series of `第一，` or `首先，` (`OrdinalSeries`), lines set off by blank ones (`SetOffHeadings`) and
  /// short lines alone (`BareHeadings`).
  package static func headings(in folded: [UInt32]) -> [Heading] {
    let lines = Array(Lines(of: folded))
    let marked = lines.compactMap { heading(at: $0, in: folded) }
    let counted = marked + OrdinalSeries.headings(at: lines, in: folded)
    let setOff = SetOffHeadings.headings(at: lines, marked: counted, in: folded)
    let others = BareHeadings.headings(at: lines, marked: counted, setOff: setOff, in: folded)
    return (counted + setOff + others)
      .sorted { $0.positions.lowerBound < $1.positions.lowerBound }
  }

  /// The first line that holds a letter or digit, without a markdown mark and spaces around it, cut
  /// at `titleLimit`; `nil` when there is no such line.
  package static func title(in folded: [UInt32]) -> Range<Int>? {
    let line = Lines(of: folded).first {
      folded[$0].contains(where: TextClass.isGram)
    }
    guard let line else { return nil }
    let start = HeadingMark(at: line, in: folded)?.start ?? line.lowerBound
    let title = trimmed(start..<line.upperBound, in: folded)
    return trimmed(title.prefix(titleLimit), in: folded)
  }

  private static func heading(at line: Range<Int>, in folded: [UInt32]) -> Heading? {
    guard let mark = HeadingMark(at: line, in: folded) else { return nil }
    let rest = mark.textStart..<line.upperBound
    let end = folded[rest].firstIndex(where: CharacterClass.isSentenceEnd) ?? rest.upperBound
    let positions = trimmed(mark.start..<end, in: folded)
    guard positions.count <= headingLimit, end == rest.upperBound || !mark.fillsLine,
      folded[mark.textStart..<end].contains(where: TextClass.isGram)
    else { return nil }
    return Heading(level: mark.level, positions: positions)
  }

  /// A range without spaces at its ends.
  static func trimmed(_ range: Range<Int>, in folded: [UInt32]) -> Range<Int> {
    let isText = { !CharacterClass.isSpace($0) }
    guard let first = folded[range].firstIndex(where: isText),
      let last = folded[range].lastIndex(where: isText)
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}
