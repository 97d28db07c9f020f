internal import Analysis
package import Indexing
package import Querying
internal import Storage

extension Searcher {
  /// The places of a query as lines of a concordance.
  ///
  /// Laws: without a sample and a limit there is a line for each place that `search` counts, and only for
  /// these; what is shown of a line depends on its text alone. The answer is the same over any division of
  /// the same documents into segments.
  package mutating func concordance(
    _ request: ConcordanceRequest
  ) throws(IndexError) -> Concordance {
    do {
      return try concordance(of: request)
    } catch let error as StorageError {
      throw .storage(error)
    } catch let error as AnalysisError {
      throw .analysis(error)
    } catch {
      preconditionFailure("searching throws these two kinds of errors only: \(error)")
    }
  }

  private mutating func concordance(of request: ConcordanceRequest) throws -> Concordance {
    switch request.mode {
    case .exact: return try answer(request, read: (request.query, .asWritten))
    case .words: return try answer(request, read: inWords(request.query))
    case .auto:
      let asWritten = try answer(request, read: (request.query, .asWritten))
      guard asWritten.response.documentCount == 0,
        let read = try byWords(request.query, readsNumbers: request.readsNumbers)
      else { return asWritten }
      let byWords = try answer(request, read: read)
      return byWords.response.documentCount > 0 ? byWords : asWritten
    }
  }

  private mutating func answer(
    _ request: ConcordanceRequest, read: (query: Query, reading: SearchResponse.Reading)
  ) throws -> Concordance {
    let (query, _) = try namedByLexicon(read.query)
    let plan = try QueryPlan(query, readsNumbers: request.readsNumbers, tokenizer: tokenizer)
    let matches = try ConcordedMatches(plan, request, snapshot, analyzer: tokenizer.analyzer)
    let (shown, lexiconWords) = try namedByLexicon(request.query)
    var response = SearchResponse(
      query: shown, reading: read.reading, lexiconWords: lexiconWords,
      documentCount: matches.documentCount,
      fileCount: matches.fileCount, placeCount: matches.placeCount, hits: [])
    if let copied = matches.copied {
      response.countOnce(copied, isEstimated: !snapshot.manifest.isStoring)
    }
    var draft = ConcordanceDraft(try ContextKeys(request), matches.groups)
    for match in matches.chosen { try add(match, plan, request, to: &draft) }
    var concordance = Concordance(
      response: response, lines: [], lineCount: matches.chosenCount, sample: request.sample)
    draft.finish(&concordance, request)
    return concordance
  }

  /// Reads a document and makes lines of its chosen places.
  private mutating func add(
    _ match: ConcordedMatches.Chosen, _ plan: QueryPlan, _ request: ConcordanceRequest,
    to draft: inout ConcordanceDraft
  ) throws {
    var hit = try plainHit(match.ranked)
    let store = snapshot.segments[match.ranked.segment].documents
    switch try Self.locator(in: match.ranked.document, of: store) {
    case .failure(let loss):
      hit.absence = TextAbsence(loss)
      draft.add(hit, [], of: match.ranked)
    case .success(let locator):
      let parts = match.ranked.parts ?? MatchedParts(patterns: Set(plan.patterns))
      let places = try locator.matches(of: parts, plan, &tokenizer.analyzer)
      let chosen = match.places.compactMap { $0 < places.count ? places[$0] : nil }
      let lines = try ContextMaker(locator, request, draft.keys)
        .lines(of: chosen, document: draft.hits.count, &draft.keys, &tokenizer.analyzer)
      draft.add(hit, lines, of: match.ranked)
    }
  }
}
