internal import Analysis
internal import Indexing
internal import Storage

/// Ranks the matching documents of one segment: BM25 over the words of the query, and over each
/// of its texts as a whole, which weighs as much as its words together.
struct RelevanceScorer {
  private struct WeightedWord {
    var cursor: PostingCursor
    let weight: Double
  }

  private let documents: DocumentStore
  private let averageLength: Double
  private let patternWeights: [Double]
  private var words: [WeightedWord] = []

  init(
    _ plan: QueryPlan, weights: QueryWeights, averageLength: Double, segment: Segment
  ) throws(StorageError) {
    documents = segment.documents
    self.averageLength = averageLength
    patternWeights = weights.patterns
    for (term, weight) in zip(weights.terms, weights.termWeights) {
      guard let entry = try segment.words.entry(of: term) else { continue }
      words.append(WeightedWord(cursor: try segment.words.cursor(of: entry), weight: weight))
    }
  }

  /// The score of a document in which the plan's patterns stand so often. Documents must be asked
  /// for in ascending order.
  mutating func score(
    _ document: DocumentID, frequencies: [Int]
  ) throws(StorageError) -> Double {
    let length = try documents.tokenCount(of: document)
    var score = 0.0
    for (weight, frequency) in zip(patternWeights, frequencies) {
      score += weight * gain(frequency, length)
    }
    for index in words.indices {
      try words[index].cursor.advance(to: document)
      guard words[index].cursor.current == document else { continue }
      score += words[index].weight * gain(words[index].cursor.frequency, length)
    }
    return score
  }

  private func gain(_ frequency: Int, _ length: Int) -> Double {
    BM25.gain(frequency: frequency, length: length, averageLength: averageLength)
  }
}

/// How much each word and each text of a query weighs; the same for all segments.
struct QueryWeights {
  /// The words of the query, each once.
  private(set) var terms: [Term] = []

  /// Their weights.
  private(set) var termWeights: [Double] = []

  /// The weight of each pattern of the plan: the sum over its words.
  private(set) var patterns: [Double] = []

  private var known: [Term: Double] = [:]

  init(_ plan: QueryPlan, _ statistics: CollectionStatistics) throws(StorageError) {
    for words in plan.words {
      var sum = 0.0
      for term in words { sum += try weight(of: term, statistics) }
      patterns.append(sum)
    }
  }

  private mutating func weight(
    of term: Term, _ statistics: CollectionStatistics
  ) throws(StorageError) -> Double {
    if let weight = known[term] { return weight }
    let weight = try statistics.inverseDocumentFrequency(of: term)
    known[term] = weight
    terms.append(term)
    termWeights.append(weight)
    return weight
  }
}
