internal import Analysis
internal import Describing
package import Indexing
package import Querying
internal import Storage

/// Answers queries on one snapshot.
///
/// Laws: a quoted text is found in exactly the documents, and at exactly the places, where a
/// literal scan of their folded text finds it. The answer is the same over any division of the
/// same documents into segments.
package struct Searcher {
  let snapshot: Snapshot
  var tokenizer: QueryTokenizer
  let lexicon: LexiconWords

  /// A searcher of a snapshot that reads queries by a lexicon.
  package init(_ snapshot: Snapshot, lexicon: Lexicon = Lexicon()) throws(IndexError) {
    self.snapshot = snapshot
    let analyzer = try snapshot.analyzer()
    do {
      self.lexicon = try LexiconWords(lexicon)
      tokenizer = QueryTokenizer(analyzer, lexicon: self.lexicon)
    } catch { throw .analysis(error) }
  }

  /// A query with the names that its words have in the lexicon, and these words.
  package func byLexicon(_ query: Query) throws(IndexError) -> (query: Query, words: [String]) {
    do { return try namedByLexicon(query) } catch { throw .analysis(error) }
  }

  private func namedByLexicon(
    _ query: Query
  ) throws(AnalysisError) -> (query: Query, words: [String]) {
    guard !lexicon.isEmpty else { return (query, []) }
    var reading = LexiconReading(lexicon)
    return (try reading.read(query), reading.widened)
  }

  /// The names of all fields that a query may ask for beside the standard ones.
  package func columns() throws(IndexError) -> Set<String> {
    var names: Set<String> = []
    for segment in snapshot.segments {
      do throws(StorageError) {
        names.formUnion(try segment.fields.names())
      } catch {
        throw .storage(error)
      }
    }
    return names
  }

  /// Answers a request in its mode. In the usual one, when a query finds nothing as it was written,
  /// those of its texts without quotation marks that stand nowhere are read as their words, any of
  /// them; if that finds something, it is the answer.
  package mutating func search(_ request: SearchRequest) throws(IndexError) -> SearchResponse {
    do {
      switch request.mode {
      case .exact: return try answer(request, reading: .asWritten)
      case .words: return try answerInWords(request)
      case .auto:
        let asWritten = try answer(request, reading: .asWritten)
        guard asWritten.documentCount == 0 else { return asWritten }
        return try answerByWords(request) ?? asWritten
      }
    } catch let error as StorageError {
      throw .storage(error)
    } catch let error as AnalysisError {
      throw .analysis(error)
    } catch {
      preconditionFailure("searching throws these two kinds of errors only: \(error)")
    }
  }

  private mutating func answerByWords(_ request: SearchRequest) throws -> SearchResponse? {
    let (searcher, readsNumbers) = (self, request.readsNumbers)
    var splitter = WordSplitter(tokenizer) {
      try searcher.standsSomewhere($0, readsNumbers: readsNumbers)
    }
    guard let query = try splitter.split(request.query) else { return nil }
    let words = try named(splitter.words)
    let response = try answer(request, by: query, reading: .anyWord(words))
    return response.documentCount > 0 ? response : nil
  }

  private mutating func answerInWords(_ request: SearchRequest) throws -> SearchResponse {
    var splitter = WordSplitter(tokenizer) { _ in false }
    let query = try splitter.split(request.query) ?? request.query
    let words = try named(splitter.words)
    return try answer(request, by: query, reading: words.isEmpty ? .asWritten : .words(words))
  }

  /// Answers a request by a query in place of its own, of which the answer speaks.
  private mutating func answer(
    _ request: SearchRequest, by query: Query, reading: SearchResponse.Reading
  ) throws -> SearchResponse {
    var other = request
    other.query = query
    var response = try answer(other, reading: reading)
    (response.query, response.lexiconWords) = try namedByLexicon(request.query)
    return response
  }

  /// Words, each followed by its other names.
  private func named(_ words: [String]) throws(AnalysisError) -> [String] {
    guard !lexicon.isEmpty else { return words }
    var named: [String] = []
    for word in words {
      let names = lexicon.otherNames(for: try FoldedText(query: word).scalars)
      named += ([word] + names).filter { !named.contains($0) }
    }
    return named
  }

  /// Whether any document holds a text without quotation marks.
  private func standsSomewhere(_ text: String, readsNumbers: Bool) throws -> Bool {
    let plan = try QueryPlan(.bare(text), readsNumbers: readsNumbers, tokenizer: tokenizer)
    return try snapshot.segments.contains { segment in
      var cursors = PatternCursors(segment, analyzer: tokenizer.analyzer)
      var matches = try MatchCursor(plan.root, cursors: &cursors)
      while let document = matches.current, segment.deleted.contains(document) {
        try matches.advance()
      }
      return matches.current != nil
    }
  }

  private mutating func answer(
    _ request: SearchRequest, reading: SearchResponse.Reading
  ) throws -> SearchResponse {
    let (query, lexiconWords) = try namedByLexicon(request.query)
    let plan = try QueryPlan(query, readsNumbers: request.readsNumbers, tokenizer: tokenizer)
    var forms = WrittenFormCount(plan, counting: request.forms, analyzer: tokenizer.analyzer)
    let ranking = try Ranking(RankedTerms(plan.texts), snapshot)
    let titles = titles(ranking, boost: request.titleBoost)
    let all = TopHits(limit: request.limit, order: DocumentOrder(snapshot), titles: titles)
    let top =
      try best(plan, ranking, request, of: all) ?? collect(plan, ranking, of: all, forms: &forms)
    var explainer =
      request.explainsScores
      ? try ScoreExplainer(ranking, titles: titles, snapshot: snapshot) : nil
    var hits: [Hit] = []
    for document in try top.best() {
      var hit = try hit(document, plan, request)
      hit.explanation = try explainer?.explanation(of: document)
      hits.append(hit)
    }
    return SearchResponse(
      query: query, reading: reading, lexiconWords: lexiconWords,
      documentCount: top.documentCount, fileCount: top.fileCount, placeCount: top.placeCount,
      hits: hits, forms: forms.counts)
  }

  /// The best documents where matches need not be counted; `nil` when that is no easier.
  private func best(
    _ plan: QueryPlan, _ ranking: Ranking, _ request: SearchRequest, of all: TopHits
  ) throws -> TopHits? {
    guard !request.countsMatches, request.limit != nil else { return nil }
    var top = all
    for (number, segment) in snapshot.segments.enumerated() {
      let search = try TopSearch(plan, ranking, segment: segment, number: number)
      guard var search else { return nil }
      try search.collect(into: &top)
    }
    return top
  }

  private func collect(
    _ plan: QueryPlan, _ ranking: Ranking, of all: TopHits, forms: inout WrittenFormCount
  ) throws -> TopHits {
    var top = all
    for (number, segment) in snapshot.segments.enumerated() {
      var search = try SegmentSearch(
        plan, ranking, segment: segment, number: number, analyzer: tokenizer.analyzer)
      let documents = segment.documents
      while let document = try search.next(threshold: top.threshold) {
        try top.add(document)
        try forms.add(document, in: documents)
      }
    }
    return top
  }

  /// What titles add to scores, if they are wanted.
  func titles(_ ranking: Ranking, boost: Double) -> TitleBonus? {
    TitleBonus(ranking, boost: boost, snapshot: snapshot, analyzer: tokenizer.analyzer)
  }

  private mutating func hit(
    _ ranked: RankedDocument, _ plan: QueryPlan, _ request: SearchRequest
  ) throws -> Hit {
    var hit = try plainHit(ranked)
    guard request.detail != .counts else { return hit }
    let store = snapshot.segments[ranked.segment].documents
    switch try Self.locator(in: ranked.document, of: store) {
    case .success(let locator):
      let parts = ranked.parts ?? MatchedParts(patterns: Set(plan.patterns))
      let matches = try locator.matches(of: parts, plan, &tokenizer.analyzer)
      show(matches, by: locator, request, in: &hit)
    case .failure(let loss): hit.absence = TextAbsence(loss)
    }
    return hit
  }

  /// The text of a document to look at, or why it cannot be had.
  private static func locator(
    in document: DocumentID, of store: DocumentStore
  ) throws(StorageError) -> Result<PlaceLocator, OriginalLoss> {
    do throws(StorageError) { return .success(try PlaceLocator(document, in: store)) } catch {
      guard case .lostOriginal(_, let loss) = error else { throw error }
      return .failure(loss)
    }
  }

  /// Puts places and snippets into a hit.
  private func show(
    _ matches: [MatchedParts.Match], by locator: PlaceLocator, _ request: SearchRequest,
    in hit: inout Hit
  ) {
    let snippets = SnippetMaker(locator, contextLength: request.contextLength)
    if request.detail == .places {
      hit.places = locator.places(matches)
      hit.snippets = snippets.all(matches)
    } else {
      hit.snippets = snippets.best(matches)
    }
  }

  /// A document without anything of its text.
  func plainHit(_ ranked: RankedDocument) throws(StorageError) -> Hit {
    let store = snapshot.segments[ranked.segment].documents
    let description = try store.description(of: ranked.document)
    return Hit(
      path: description.name, title: try store.title(of: ranked.document),
      speech: description.speech,
      fields: description.fields.map { HitField(name: $0.name.description, value: $0.value) },
      score: ranked.score, placeCount: ranked.placeCount, places: [], snippets: [])
  }
}
