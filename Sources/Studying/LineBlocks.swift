internal import Analysis

/// Puts the lines of two aligned texts together: a block ends where equal letters end a line in both texts, and
/// begins where they begin one.
struct LineBlocks {
  /// A line that has letters.
  private struct Line {
    /// Which of the text's lines it is.
    var index: Int
    var letters: Range<Int>
  }

  private let left: ComparedText
  private let right: ComparedText
  private let lefts: [Line]
  private let rights: [Line]

  /// All lines that have letters, in the order of the texts.
  private(set) var blocks: [TextDifference.Block] = []

  init(_ left: ComparedText, _ right: ComparedText, _ alignment: TextAlignment) {
    (self.left, self.right) = (left, right)
    lefts = Self.lines(of: left)
    rights = Self.lines(of: right)
    var done = (left: 0, right: 0)
    for cut in cuts(alignment) + [(lefts.count, rights.count)] {
      add(done.left..<cut.0, done.right..<cut.1)
      done = cut
    }
  }

  /// The places in `lefts` and `rights` before which blocks begin, ascending in both.
  private func cuts(_ alignment: TextAlignment) -> [(Int, Int)] {
    let starts = Dictionary(
      uniqueKeysWithValues: rights.indices.map { (rights[$0].letters.lowerBound, $0) })
    let ends = Dictionary(
      uniqueKeysWithValues: rights.indices.map { (rights[$0].letters.upperBound, $0 + 1) })
    var cuts: [(Int, Int)] = []
    for run in alignment.runs {
      let end = run.left + run.count
      let distance = run.right - run.left
      for line in lefts.partitionPoint(where: { $0.letters.upperBound <= run.left })..<lefts.count {
        let letters = lefts[line].letters
        guard letters.lowerBound < end else { break }
        if letters.lowerBound >= run.left, let other = starts[letters.lowerBound + distance] {
          cuts.append((line, other))
        }
        if letters.upperBound <= end, let other = ends[letters.upperBound + distance] {
          cuts.append((line + 1, other))
        }
      }
    }
    return cuts
  }

  private mutating func add(_ lefts: Range<Int>, _ rights: Range<Int>) {
    guard !lefts.isEmpty || !rights.isEmpty else { return }
    blocks.append(
      TextDifference.Block(
        left: Self.lines(lefts, of: self.lefts), right: Self.lines(rights, of: self.rights),
        isEqual: left.letters.scalars[Self.letters(lefts, of: self.lefts)]
          == right.letters.scalars[Self.letters(rights, of: self.rights)]))
  }

  private static func lines(of text: ComparedText) -> [Line] {
    var (lines, start) = ([Line](), 0)
    for (index, line) in text.lines.enumerated() {
      let positions = text.letters.positions[start...]
      let end = start + positions.prefix { $0 < line.characters.upperBound }.count
      if start < end { lines.append(Line(index: index, letters: start..<end)) }
      start = end
    }
    return lines
  }

  /// The lines of a text from one of the lines with letters to another.
  private static func lines(_ range: Range<Int>, of lines: [Line]) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return lines[first].index..<lines[last].index + 1
  }

  private static func letters(_ range: Range<Int>, of lines: [Line]) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return lines[first].letters.lowerBound..<lines[last].letters.upperBound
  }
}
