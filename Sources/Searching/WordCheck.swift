internal import Analysis

/// Tells whether some characters of a document are a whole word, line by line.
struct WordCheck {
  private let folded: [UInt32]
  private var line = 0..<0
  private var tokens: Set<Range<Int>> = []

  /// A check of folded text.
  init(_ folded: [UInt32]) {
    self.folded = folded
  }

  /// Whether the characters are one token. Positions must be asked for in ascending order; each
  /// line is tokenized once.
  mutating func isWord(
    _ positions: Range<Int>, _ analyzer: inout Analyzer
  ) throws(AnalysisError) -> Bool {
    if !line.contains(positions.lowerBound) {
      line = folded.paragraph(around: positions.lowerBound)
      tokens = Set(try analyzer.tokens(in: Array(folded[line])))
    }
    let start = positions.lowerBound - line.lowerBound
    return tokens.contains(start..<start + positions.count)
  }
}

extension [UInt32] {
  /// The characters of the line that holds a position, without the line break.
  func paragraph(around position: Int) -> Range<Int> {
    var start = position
    while start > 0, !TextClass.isParagraphBreak(self[start - 1]) { start -= 1 }
    var end = position
    while end < count, !TextClass.isParagraphBreak(self[end]) { end += 1 }
    return start..<end
  }
}
