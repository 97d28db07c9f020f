/// From source text to everything that is indexed of it: repair, fold, tokenize, outline.
///
/// The same source text gives the same result on every machine with the same `identity`.
package struct Analyzer {
  private var tokenizer: any Tokenizer

  /// What the result depends on beside the text: an index made under another identity must be
  /// made anew.
  package let identity: String

  /// The version of the rules of repair, grams and outline; raised with every change that lets a
  /// text give other terms.
  private static let version = 3

  /// An analyzer with the word table of the loaded ICU, or with ICU's own iterator where that
  /// table cannot be made; fails when ICU's data is missing.
  package init() throws(AnalysisError) {
    try self.init(words: WordTable.folded)
  }

  /// An analyzer with a word table, which must be the one of `dictionaryIdentity`; with ICU's own
  /// iterator when it is `nil`.
  package init(words: WordTable?) throws(AnalysisError) {
    identity = Self.identity(words: words)
    if let words {
      tokenizer = DictionaryTokenizer(table: words, isWordCharacter: TextClass.isGram)
    } else {
      tokenizer = try ICUTokenizer(isWordCharacter: TextClass.isGram)
    }
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

extension Analyzer {
  /// The identity of `Analyzer()`. Makes the word table, so ask for it only where that is needed.
  package static var identity: String { identity(words: WordTable.folded) }

  /// The identity of an analyzer with a word table, also of the table itself.
  package static var dictionaryIdentity: String {
    "\(iteratorIdentity)/dictionary-\(WordTable.version)"
  }

  /// The identity of an analyzer with ICU's own iterator.
  package static var iteratorIdentity: String {
    "analyzer-\(version)/folding-\(Folding.version)/\(ICUTokenizer.identity)"
  }

  /// The identity of an analyzer with this word table, or with none.
  package static func identity(words: WordTable?) -> String {
    words == nil ? iteratorIdentity : dictionaryIdentity
  }
}
