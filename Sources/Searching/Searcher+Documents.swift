internal import Analysis
package import Indexing
package import Querying
internal import Storage

extension Searcher {
  /// The documents that match a query as it is written, or all without one, in the order of their addresses.
  /// Where copies are counted once, of near-copies among them only the one that a search shows.
  package mutating func documents(
    matching query: Query?, countingCopiesOnce: Bool = false
  ) throws(IndexError) -> [DocumentAddress] {
    let plan = try plan(query ?? .and([]))
    do throws(StorageError) {
      let matches = try documents(matching: plan)
      return countingCopiesOnce ? try distinct(matches) : matches
    } catch {
      throw .storage(error)
    }
  }

  private mutating func plan(_ query: Query) throws(IndexError) -> QueryPlan {
    do throws(AnalysisError) {
      return try QueryPlan(namedByLexicon(query).query, tokenizer: tokenizer)
    } catch {
      throw .analysis(error)
    }
  }

  private func documents(matching plan: QueryPlan) throws(StorageError) -> [DocumentAddress] {
    var documents: [DocumentAddress] = []
    for (number, segment) in snapshot.segments.enumerated() {
      var cursors = PatternCursors(segment, analyzer: tokenizer.analyzer)
      var matches = try MatchCursor(plan.root, cursors: &cursors)
      while let document = matches.current {
        if !segment.deleted.contains(document) {
          documents.append(DocumentAddress(segment: number, document: document))
        }
        try matches.advance()
      }
    }
    return documents
  }

  private func distinct(_ documents: [DocumentAddress]) throws(StorageError) -> [DocumentAddress] {
    var matches = CopiedMatches(snapshot)
    for address in documents { matches.add(RankedDocument(unranked: address)) }
    return try matches.distinct(by: NearCopies(snapshot)).map {
      DocumentAddress(segment: $0.segment, document: $0.document)
    }
  }
}

extension RankedDocument {
  /// A document that is not looked at for what matches in it.
  fileprivate init(unranked address: DocumentAddress) {
    self.init(
      segment: address.segment, document: address.document, holdsJoinedWords: false, score: 0,
      placeCount: 0, continuesFile: false)
  }
}
