internal import Analysis

/// Cuts texts of queries into words: the names of a lexicon from the left, the longest first, and what is
/// between them as the texts of the corpus are cut.
///
/// Laws: those of `Tokenizer`; without a lexicon the tokens are those of the analyzer.
struct QueryTokenizer: Tokenizer {
  /// What cuts the texts of the corpus.
  var analyzer: Analyzer

  private let lexicon: LexiconWords

  init(_ analyzer: Analyzer, lexicon: LexiconWords = LexiconWords()) {
    self.analyzer = analyzer
    self.lexicon = lexicon
  }

  mutating func tokens(in folded: [UInt32]) throws(AnalysisError) -> [Range<Int>] {
    let names = names(in: folded)
    guard !names.isEmpty else { return try analyzer.tokens(in: folded) }
    var tokens: [Range<Int>] = []
    var start = 0
    for name in names {
      try append(start..<name.lowerBound, of: folded, to: &tokens)
      tokens.append(name)
      start = name.upperBound
    }
    try append(start..<folded.count, of: folded, to: &tokens)
    return tokens
  }

  /// The words of a text by which documents are ranked. A name that the texts of the corpus are not cut
  /// by is one by its occurrences as a text, if these are known without reading texts.
  mutating func rankedWords(in folded: [UInt32]) throws(AnalysisError) -> [RankedTerm] {
    let names = Set(names(in: folded))
    var words: [RankedTerm] = []
    for token in try tokens(in: folded) {
      if names.contains(token) {
        words += try rankedWords(ofName: Array(folded[token]))
      } else {
        words.append(.word(Term(folded: folded[token])))
      }
    }
    return words
  }

  private mutating func rankedWords(ofName name: [UInt32]) throws(AnalysisError) -> [RankedTerm] {
    let pieces = try analyzer.tokens(in: name)
    if pieces.count > 1, TextPattern(scalars: name, isWholeWord: false).isProvenByGrams {
      return [.text(RankedText(name))]
    }
    return pieces.map { .word(Term(folded: name[$0])) }
  }

  private func names(in folded: [UInt32]) -> [Range<Int>] {
    guard !lexicon.isEmpty else { return [] }
    var names: [Range<Int>] = []
    var start = 0
    while start < folded.count {
      let name = lexicon.name(in: folded, at: start)
      if let name { names.append(name) }
      start = name?.upperBound ?? start + 1
    }
    return names
  }

  private mutating func append(
    _ piece: Range<Int>, of folded: [UInt32], to tokens: inout [Range<Int>]
  ) throws(AnalysisError) {
    guard !piece.isEmpty else { return }
    for token in try analyzer.tokens(in: Array(folded[piece])) {
      tokens.append(token.lowerBound + piece.lowerBound..<token.upperBound + piece.lowerBound)
    }
  }
}
