/// Headings told by the blank lines around them: two or more before and just one behind.
///
/// The readers of formats that know headings (Word, web pages, OpenDocument, EPUB) write them so.
/// Several in a row have two blank lines between them. A text with equal gaps everywhere, single,
/// double or more, has none of them; the first line is the title.
enum SetOffHeadings {
  /// The headings among some lines, given those that have marks: the outermost level when no mark is,
  /// else below all marks.
  static func headings(
    at lines: [Range<Int>], marked: [Heading], in folded: [UInt32]
  ) -> [Heading] {
    let level = marked.contains { $0.level == 1 } ? 6 : 1
    let starts = marked.map(\.positions.lowerBound).sorted()
    let filled = lines.indices.filter { !Outline.trimmed(lines[$0], in: folded).isEmpty }
    var headings: [Heading] = []
    var isNextHeading = false
    for (number, line) in filled.enumerated().dropFirst().dropLast().reversed() {
      let (before, behind) = (line - filled[number - 1] - 1, filled[number + 1] - line - 1)
      let positions = Outline.trimmed(lines[line], in: folded)
      isNextHeading =
        before >= 2 && (behind == 1 || isNextHeading) && positions.count <= Outline.headingLimit
        && folded[positions].contains(where: TextClass.isGram)
      let next = starts.partitionPoint { $0 < positions.lowerBound }
      let isMarked = next < starts.count && positions.contains(starts[next])
      if isNextHeading && !isMarked {
        headings.append(Heading(level: level, positions: positions))
      }
    }
    return headings.reversed()
  }
}
