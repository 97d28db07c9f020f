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
  /// The commit.
  package let snapshot: Snapshot
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

  func namedByLexicon(
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
    guard let (query, reading) = try byWords(request.query, readsNumbers: request.readsNumbers)
    else { return nil }
    let response = try answer(request, by: query, reading: reading)
    return response.documentCount > 0 ? response : nil
  }

  private mutating func answerInWords(_ request: SearchRequest) throws -> SearchResponse {
    let (query, reading) = try inWords(request.query)
    return try answer(request, by: query, reading: reading)
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

  /// A query with those of its texts without quotation marks that stand nowhere by their words; `nil`
  /// when there are none.
  func byWords(
    _ query: Query, readsNumbers: Bool
  ) throws -> (query: Query, reading: SearchResponse.Reading)? {
    var splitter = WordSplitter(tokenizer) {
      try standsSomewhere($0, readsNumbers: readsNumbers)
    }
    guard let split = try splitter.split(query) else { return nil }
    return (split, .anyWord(try named(splitter.words)))
  }

  /// A query with all of its texts without quotation marks by their words.
  func inWords(_ query: Query) throws -> (query: Query, reading: SearchResponse.Reading) {
    var splitter = WordSplitter(tokenizer) { _ in false }
    let byWords = try splitter.split(query) ?? query
    let words = try named(splitter.words)
    return (byWords, words.isEmpty ? .asWritten : .words(words))
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
    let ranking = try Ranking(RankedTerms(plan.texts), snapshot)
    let titles = titles(ranking, boost: request.titleBoost)
    var forms = WrittenFormCount(plan, counting: request.forms, analyzer: tokenizer.analyzer)
    var tally = MatchTally(request)
    var copied = request.countsCopiesOnce ? CopiedMatches(snapshot) : nil
    let all = TopHits(
      limit: request.limit, order: DocumentOrder(snapshot, request.order), titles: titles)
    let top =
      try best(plan, ranking, request, of: all)
      ?? collect(plan, ranking, of: all, forms: &forms, tally: &tally, copied: &copied)
    var response = SearchResponse(
      query: query, reading: reading, lexiconWords: lexiconWords,
      documentCount: top.documentCount, fileCount: top.fileCount, placeCount: top.placeCount,
      hits: [], forms: try forms.counts())
    if let copied { response.countOnce(copied, isEstimated: !snapshot.manifest.isStoring) }
    response.facets = tally.values
    var explainer =
      request.explainsScores ? ScoreExplainer(ranking, titles: titles, snapshot: snapshot) : nil
    try show(top.best(), tally.groups, plan, request, by: &explainer, in: &response)
    return response
  }

  /// The best documents where matches need not be counted; `nil` when that is no easier.
  private func best(
    _ plan: QueryPlan, _ ranking: Ranking, _ request: SearchRequest, of all: TopHits
  ) throws -> TopHits? {
    guard request.asksForBestOnly, request.limit != nil else { return nil }
    var top = all
    for (number, segment) in snapshot.segments.enumerated() {
      let isEasier = try TopSearch.collect(
        plan, ranking, segment: segment, number: number, into: &top)
      guard isEasier else { return nil }
    }
    return top
  }

  private func collect(
    _ plan: QueryPlan, _ ranking: Ranking, of all: TopHits, forms: inout WrittenFormCount,
    tally: inout MatchTally, copied: inout CopiedMatches?
  ) throws -> TopHits {
    var top = all
    for (number, segment) in snapshot.segments.enumerated() {
      var search = try SegmentSearch(
        plan, ranking, segment: segment, number: number, analyzer: tokenizer.analyzer)
      let documents = segment.documents
      while var document = try search.next(threshold: top.threshold) {
        if top.order.isByDate {
          document.date = try SortedDate(of: document.document, in: documents)
        }
        if copied == nil { try show(document) } else { copied?.add(document) }
      }
    }
    for document in try copied?.distinct(by: NearCopies(snapshot)) ?? [] { try show(document) }
    return top

    func show(_ document: RankedDocument) throws {
      let documents = snapshot.segments[document.segment].documents
      try top.add(document)
      try forms.add(document, in: documents)
      try tally.add(document, in: documents)
    }
  }

  /// What titles add to scores, if they are wanted.
  func titles(_ ranking: Ranking, boost: Double) -> TitleBonus? {
    TitleBonus(ranking, boost: boost, snapshot: snapshot, analyzer: tokenizer.analyzer)
  }

  /// A document, or each of its sections where these are asked for.
  mutating func hits(
    _ ranked: RankedDocument, _ plan: QueryPlan, _ request: SearchRequest
  ) throws -> [Hit] {
    let isInSections = request.grouping == .section
    if request.detail == .names, !isInSections { return [try namedHit(ranked)] }
    var hit = try plainHit(ranked)
    guard request.detail > .counts || isInSections else { return [hit] }
    let store = snapshot.segments[ranked.segment].documents
    switch try Self.locator(in: ranked.document, of: store) {
    case .success(let locator):
      let parts = ranked.parts ?? MatchedParts(patterns: Set(plan.patterns))
      let matches = try locator.matches(of: parts, plan, &tokenizer.analyzer)
      if request.grouping == .section {
        return sections(of: hit, matches, by: locator, request)
      }
      show(matches, by: locator, request, in: &hit)
    case .failure(let loss): hit.absence = TextAbsence(loss)
    }
    return [hit]
  }

  /// The text of a document to look at, or why it cannot be had.
  static func locator(
    in document: DocumentID, of store: DocumentStore
  ) throws(StorageError) -> Result<PlaceLocator, OriginalLoss> {
    do throws(StorageError) { return .success(try PlaceLocator(document, in: store)) } catch {
      guard case .lostOriginal(_, let loss) = error else { throw error }
      return .failure(loss)
    }
  }

  /// Puts places and snippets into a hit.
  func show(
    _ matches: [MatchedParts.Match], by locator: PlaceLocator, _ request: SearchRequest,
    in hit: inout Hit
  ) {
    guard request.detail > .counts else { return }
    let snippets = SnippetMaker(locator, contextLength: request.contextLength)
    if request.detail == .places {
      hit.places = locator.places(matches)
      hit.snippets = snippets.all(matches)
    } else {
      hit.snippets = snippets.best(matches)
    }
    if let count = request.lineLimit { hit.keepLines(count) }
    if request.surroundings != .init() {
      locator.surroundings.add(request.surroundings, to: &hit.snippets)
    }
  }

  /// A document by its names.
  func namedHit(_ ranked: RankedDocument) throws(StorageError) -> Hit {
    let store = snapshot.segments[ranked.segment].documents
    let identifier = try store.value(ofField: Self.identifierField, of: ranked.document)
    return Hit(
      path: try store.name(of: ranked.document), title: "", speech: nil,
      fields: identifier.map { [HitField(name: Self.identifierField, value: $0)] } ?? [],
      score: ranked.score, placeCount: ranked.placeCount, places: [], snippets: [])
  }

  /// What a record of a table calls itself.
  private static let identifierField = "id"

  /// A document without anything of its text.
  func plainHit(_ ranked: RankedDocument) throws(StorageError) -> Hit {
    let store = snapshot.segments[ranked.segment].documents
    let description = try store.description(of: ranked.document)
    var hit = Hit(
      path: description.name, title: try store.title(of: ranked.document),
      speech: description.speech,
      fields: description.fields.map { HitField(name: $0.name.description, value: $0.value) },
      score: ranked.score, placeCount: ranked.placeCount, places: [], snippets: [])
    hit.copies = try ranked.copies.map(copies)
    return hit
  }
}
