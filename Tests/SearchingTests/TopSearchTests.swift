import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The best documents are the same whether all that match are counted or most are passed over.
@Suite struct TopSearchTests {
  @Test(arguments: Division.allCases) func countingChangesNoHit(_ division: Division) throws {
    for seed in 0..<UInt64(LoopScale.rounds(2)) {
      var random = RandomCorpus(seed: 700 + seed)
      // Lists of several blocks have bounds to pass over blocks by.
      let count = division == .aSegmentEach ? 40 : 400
      let documents = random.documents(count, length: 14)
      let texts = try SubstringOracle(documents).documents
      var searcher = try Searcher(division.index(documents).snapshot)
      for _ in 0..<40 {
        var request = SearchRequest(
          query: Self.query(from: texts, &random),
          limit: random.pick([1, 3, 10, 40]), detail: .counts)
        let counted = try searcher.search(request)
        request.countsMatches = false
        let best = try searcher.search(request)
        #expect(
          best.hits.map { [$0.path, "\($0.score)"] }
            == counted.hits.map { [$0.path, "\($0.score)"] },
          "seed \(seed), \(request.query.canonicalText)")
      }
    }
    CaseCount.tell(
      LoopScale.rounds(2) * 40, "best documents with and without passing over the others")
  }

  private static func query(from texts: [FoldedDocument], _ random: inout RandomCorpus) -> Query {
    let texts = (0..<Int.random(in: 1...3, using: &random.generator)).map { _ in
      Bool.random(using: &random.generator)
        ? Query.exact(random.quotation(from: texts)) : .exact(random.word())
    }
    guard texts.count > 1 else { return texts[0] }
    return Bool.random(using: &random.generator) ? .and(texts) : .or(texts)
  }
}
