internal import Analysis
internal import Indexing
internal import Storage

/// What the titles of documents add to their scores: the score that a title would have as a document of
/// its own, times a factor.
struct TitleBonus {
  /// How much the score of a title counts.
  let boost: Double

  /// No title adds more.
  let greatest: Double

  private let snapshot: Snapshot
  private let ranking: Ranking
  private var analyzer: Analyzer

  /// `nil` for a boost that adds nothing.
  init?(_ ranking: Ranking, boost: Double, snapshot: Snapshot, analyzer: Analyzer) {
    guard boost > 0, boost.isFinite else { return nil }
    self.boost = boost
    self.ranking = ranking
    self.snapshot = snapshot
    self.analyzer = analyzer
    let weights = ranking.terms.reduce(0) { $0 + $1.weight }
    greatest = boost * weights * BM25.greatestGain(burden: 0)
  }

  /// What the title of a document adds to its score.
  mutating func bonus(for document: RankedDocument) throws -> Double {
    boost * (try score(ofTitleOf: document).score)
  }

  /// The score of a title, its words, and how often each term of the ranking is in it.
  mutating func score(
    ofTitleOf document: RankedDocument
  ) throws -> (score: Double, length: Int, frequencies: [Int]) {
    let title = try snapshot.segments[document.segment].documents.title(of: document.document)
    let text = try TitleText(title, &analyzer)
    let norm = BM25.Norm(averageLength: ranking.averageLength).of(length: text.tokens.count)
    let frequencies = ranking.terms.map { text.frequency(of: $0.term) }
    var score = 0.0
    for (term, frequency) in zip(ranking.terms, frequencies) {
      score += term.weight * BM25.gain(frequency: frequency, norm: norm)
    }
    return (score, text.tokens.count, frequencies)
  }
}

/// A title as it is ranked.
private struct TitleText {
  let scalars: [UInt32]
  let tokens: [ArraySlice<UInt32>]

  init(_ title: String, _ analyzer: inout Analyzer) throws(AnalysisError) {
    let scalars = FoldedText(clean: Array(title.utf8)).scalars
    self.scalars = scalars
    tokens = try analyzer.tokens(in: scalars).map { scalars[$0] }
  }

  func frequency(of term: RankedTerm) -> Int {
    switch term {
    case .word(let word): tokens.count { Term(folded: $0) == word }
    case .pair(let key):
      zip(scalars, scalars.dropFirst()).count { $0 == key.first && $1 == key.second }
    case .character(let character): scalars.count { $0 == character }
    case .text(let text):
      TextPattern(scalars: text.scalars, isWholeWord: false).positions(in: scalars).count
    }
  }
}
