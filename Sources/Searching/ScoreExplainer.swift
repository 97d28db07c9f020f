internal import Analysis
internal import Indexing
internal import Querying
internal import Storage

/// Works out again, with all that it is made of, what ranking found out about documents.
struct ScoreExplainer {
  private let snapshot: Snapshot
  private let ranking: Ranking
  private let statistics: CollectionStatistics
  private var titles: TitleBonus?

  init(_ ranking: Ranking, titles: TitleBonus?, snapshot: Snapshot) {
    self.snapshot = snapshot
    self.ranking = ranking
    self.titles = titles
    statistics = CollectionStatistics(snapshot)
  }

  /// Why a document has its score.
  mutating func explanation(of document: RankedDocument) throws -> ScoreExplanation {
    let segment = snapshot.segments[document.segment]
    let length = Int(try segment.lengths[document.document.ordinal].tokens)
    let title = try titles?.score(ofTitleOf: document)
    var terms: [ScoreExplanation.Term] = []
    for (place, list) in ranking.lists[document.segment].enumerated() {
      let frequency = try Self.frequency(in: document.document, by: list)
      var explained = self.term(place, frequency, length: length)
      explained.inTitle = title.map { gain(place, $0.frequencies[place], length: $0.length) }
      terms.append(explained)
    }
    return ScoreExplanation(
      documentCount: statistics.documentCount, wordCount: statistics.tokenCount,
      averageLength: ranking.averageLength, length: length,
      saturation: RankingRecipe.saturation, lengthWeight: RankingRecipe.lengthWeight, terms: terms,
      title: title.map { .init(boost: titles?.boost ?? 0, length: $0.length, score: $0.score) },
      holdsJoinedWords: document.holdsJoinedWords, score: document.score)
  }

  private static func frequency(
    in document: DocumentID, by list: PostingBlocks?
  ) throws(StorageError) -> Int {
    guard let list else { return 0 }
    var cursor = PostingCursor(before: list)
    try cursor.advance(to: document)
    return cursor.current == document ? Int(try cursor.frequency()) : 0
  }

  private func term(_ place: Int, _ frequency: Int, length: Int) -> ScoreExplanation.Term {
    let term = ranking.queryTerms[place]
    let (kind, text) = term.term.described
    return ScoreExplanation.Term(
      kind: kind, text: text, weight: term.weight, documentCount: ranking.documentCounts[place],
      rarity: BM25.inverseDocumentFrequency(
        documents: statistics.documentCount, holding: ranking.documentCounts[place]),
      inText: gain(place, frequency, length: length))
  }

  private func gain(_ place: Int, _ frequency: Int, length: Int) -> ScoreExplanation.Gain {
    let norm = BM25.Norm(averageLength: ranking.averageLength).of(length: length)
    let gain = BM25.gain(frequency: frequency, norm: norm)
    return ScoreExplanation.Gain(
      frequency: frequency, gain: gain, score: ranking.terms[place].weight * gain)
  }
}

extension RankedTerm {
  /// What kind of term it is, and its characters.
  fileprivate var described: (kind: ScoreExplanation.Kind, text: String) {
    switch self {
    case .word(let term): (.word, term.text)
    case .text(let text): (.word, Term(folded: text.scalars).text)
    case .pair(let key):
      (.pair, Term(folded: [key.first] + [key.second].compactMap(\.self)).text)
    case .character(let scalar): (.character, Term(folded: [scalar]).text)
    }
  }
}
