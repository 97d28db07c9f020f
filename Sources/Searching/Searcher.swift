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
  private let snapshot: Snapshot
  private var analyzer: Analyzer

  /// A searcher of a snapshot.
  package init(_ snapshot: Snapshot) throws(IndexError) {
    self.snapshot = snapshot
    analyzer = try snapshot.analyzer()
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

  /// Answers a request. When a query finds nothing as it was written, those of its texts without
  /// quotation marks that stand nowhere are read as their words, any of them; if that finds
  /// something, it is the answer.
  package mutating func search(_ request: SearchRequest) throws(IndexError) -> SearchResponse {
    do {
      let asWritten = try answer(request, reading: .asWritten)
      guard asWritten.documentCount == 0 else { return asWritten }
      return try answerByWords(request) ?? asWritten
    } catch let error as StorageError {
      throw .storage(error)
    } catch let error as AnalysisError {
      throw .analysis(error)
    } catch {
      preconditionFailure("searching throws these two kinds of errors only: \(error)")
    }
  }

  private mutating func answerByWords(_ request: SearchRequest) throws -> SearchResponse? {
    var splitter = WordSplitter(analyzer: analyzer, standsSomewhere: standsSomewhere)
    guard let query = try splitter.split(request.query) else { return nil }
    var byWords = request
    byWords.query = query
    var response = try answer(byWords, reading: .anyWord(splitter.words))
    guard response.documentCount > 0 else { return nil }
    response.query = request.query
    return response
  }

  /// Whether any document holds a text without quotation marks.
  private func standsSomewhere(_ text: String) throws -> Bool {
    var analyzer = analyzer
    let plan = try QueryPlan(.bare(text), analyzer: &analyzer)
    return try snapshot.segments.contains { segment in
      var cursors = PatternCursors(segment)
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
    let plan = try QueryPlan(request.query, analyzer: &analyzer)
    let top = try collect(plan, limit: request.limit)
    var hits: [Hit] = []
    for document in try top.best() { hits.append(try hit(document, plan, request)) }
    return SearchResponse(
      query: request.query, reading: reading, documentCount: top.documentCount,
      fileCount: top.fileCount, placeCount: top.placeCount, hits: hits)
  }

  private func collect(_ plan: QueryPlan, limit: Int?) throws -> TopHits {
    let statistics = CollectionStatistics(snapshot)
    let weights = try QueryWeights(plan, statistics)
    var top = TopHits(limit: limit, order: DocumentOrder(snapshot))
    for number in snapshot.segments.indices {
      var search = try SegmentSearch(
        plan, weights: weights, averageLength: statistics.averageLength,
        segment: snapshot.segments[number], number: number)
      while let document = try search.next() { try top.add(document) }
    }
    return top
  }

  private mutating func hit(
    _ ranked: RankedDocument, _ plan: QueryPlan, _ request: SearchRequest
  ) throws -> Hit {
    let store = snapshot.segments[ranked.segment].documents
    let description = try store.description(of: ranked.document)
    var hit = Hit(
      path: description.name, title: try store.title(of: ranked.document),
      speech: description.speech,
      fields: description.fields.map { HitField(name: $0.name.description, value: $0.value) },
      score: ranked.score, placeCount: ranked.placeCount, places: [], snippets: [])
    guard request.detail != .counts else { return hit }
    switch try Self.locator(in: ranked.document, of: store) {
    case .success(let locator): try show(plan, by: locator, request, in: &hit)
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
  private mutating func show(
    _ plan: QueryPlan, by locator: PlaceLocator, _ request: SearchRequest, in hit: inout Hit
  ) throws(AnalysisError) {
    let matches = try locator.matches(of: plan.patterns, analyzer: &analyzer)
    let snippets = SnippetMaker(locator, contextLength: request.contextLength)
    if request.detail == .places {
      hit.places = locator.places(matches)
      hit.snippets = snippets.all(matches)
    } else {
      hit.snippets = snippets.best(matches)
    }
  }
}
