package import Indexing
package import Querying
package import Searching

/// What a report tells of terms: all that the single studies tell, over one subset.
package struct StudyReport: Sendable {
  /// Words beside the terms are within so many words, and stand there so often at least.
  package static let span = CollocationTable.Span(left: 5, right: 5)
  package static let leastBeside = 3

  /// Places of each term that are shown, drawn by chance with a fixed seed, and characters beside them.
  package static let sample = ConcordanceRequest.Sample(count: 20, seed: 1)
  package static let contextWidth = 24

  /// Speeches of each term that are drawn.
  package static let speechLimit = 20

  package let subset: Subset
  package let terms: [StudyTerm]

  /// In all documents.
  package let counts: CountTable
  package let trend: Trend

  /// By the field that was asked for.
  package let groups: CountTable

  /// For each term.
  package let dispersions: [Dispersion]
  package let collocations: [CollocationTable]
  package let concordances: [Concordance]

  /// Topics of the user's own, if there are any.
  package let topics: NamedTopicTable?

  /// Studies terms in a subset, also by a field that is a `StandardField`'s raw value or a column.
  package init(
    _ terms: [StudyTerm], in subset: Subset, by field: String, topics: [NamedTopic]?,
    lexicon: Lexicon, workers: Workers
  ) throws(IndexError) {
    (self.subset, self.terms) = (subset, terms)
    counts = try CountTable(terms, by: nil, in: subset)
    trend = try Trend(terms, in: subset)
    groups = try CountTable(terms, by: field, in: subset)
    self.topics = try topics.map { (topics) throws(IndexError) in
      try NamedTopicTable(topics, by: StandardField.year.rawValue, in: subset)
    }
    var (dispersions, collocations) = ([Dispersion](), [CollocationTable]())
    var concordances: [Concordance] = []
    for term in terms {
      dispersions.append(try Dispersion(term, in: subset, limit: Self.speechLimit))
      collocations.append(
        try CollocationTable(
          term, in: subset, span: Self.span, least: Self.leastBeside, order: .logLikelihood,
          lexicon: lexicon, workers: workers))
      concordances.append(try Self.concordance(of: term, in: subset))
    }
    (self.dispersions, self.collocations) = (dispersions, collocations)
    self.concordances = concordances
  }

  /// The documents whose text could not be read, each once.
  package var losses: [FigureTable.Loss] {
    collocations.flatMap(\.losses).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func concordance(
    of term: StudyTerm, in subset: Subset
  ) throws(IndexError) -> Concordance {
    let texts = ([term.text] + term.otherNames).map(Query.exact)
    let query = texts.count == 1 ? texts[0] : .or(texts)
    var request = ConcordanceRequest(
      query: subset.query.map { .and([query, $0]) } ?? query, width: contextWidth)
    request.sample = sample
    request.countsCopiesOnce = subset.copyCount != nil
    var searcher = try Searcher(subset.snapshot)
    return try searcher.concordance(request)
  }
}
