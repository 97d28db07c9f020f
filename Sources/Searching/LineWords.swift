internal import Analysis

/// The words of a text, one line at a time: asked in the order of the text, it cuts no line twice.
struct LineWords {
  private let text: FoldedText
  private var line = 0..<0
  private var words: Set<Range<Int>> = []

  init(of text: FoldedText) {
    self.text = text
  }

  /// Whether these characters are a word of their line.
  mutating func contains(
    _ positions: Range<Int>, analyzer: inout Analyzer
  ) throws(AnalysisError) -> Bool {
    if !line.contains(positions.lowerBound) {
      line = text.paragraph(around: positions.lowerBound)
      let tokens = try analyzer.tokens(in: Array(text.scalars[line]))
      words = Set(tokens.map { $0.lowerBound + line.lowerBound..<$0.upperBound + line.lowerBound })
    }
    return words.contains(positions)
  }
}
