/// From source text to everything that is indexed of it: repair, fold, tokenize, outline.
///
/// The same source text gives the same result on every machine with the same `identity`.
package struct Analyzer {
  private let tokenizer: ICUTokenizer

  /// What the result depends on beside the text: an index made under another identity must be
  /// made anew.
  package static var identity: String {
    "analyzer-\(version)/folding-\(Folding.version)/\(ICUTokenizer.identity)"
  }

  /// The version of the rules of repair, grams and outline; raised with every change that lets a
  /// text give other terms.
  private static let version = 1

  /// An analyzer with ICU's tokenizer; fails when ICU's data is missing.
  package init() throws(AnalysisError) {
    tokenizer = try ICUTokenizer(isWordCharacter: TextClass.isGram)
  }

  /// Analyzes a source text (UTF-8).
  package mutating func analyze(_ source: [UInt8]) throws(AnalysisError) -> AnalyzedText {
    try analyze(source, repairs: Cleaner.repairs(in: source))
  }

  /// Analyzes a source text whose repairs are known already.
  package mutating func analyze(
    _ source: [UInt8], repairs: [Repair]
  ) throws(AnalysisError) -> AnalyzedText {
    let clean = try CleanText(source: source, repairs: repairs)
    let folded = FoldedText(clean: clean.utf8)
    return AnalyzedText(
      source: source, clean: clean, folded: folded,
      tokens: try tokenizer.tokens(in: folded.scalars),
      headings: Outline.headings(in: folded.scalars), title: Outline.title(in: folded.scalars))
  }

  /// The word tokens of folded text.
  package mutating func tokens(in folded: [UInt32]) throws(AnalysisError) -> [Range<Int>] {
    try tokenizer.tokens(in: folded)
  }
}
