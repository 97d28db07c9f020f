import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The law of the query language: random queries find in random corpora what an oracle finds that scans
/// the folded texts, in the same documents and at the same places; over 1, 3 and 20 segments, and after
/// files were changed, deleted, and segments merged.
@Suite struct DifferentialTests {
  private static let documentCount = 20

  private struct Corpus {
    let oracle: [FoldedDocument]
    let origins: [String: [Range<Int>]]
    let snapshots: [Snapshot]
    private let kept: [any Sendable]

    init(_ random: inout RandomCorpus) throws {
      let documents = random.documents(documentCount, length: 25)
      let size = documents.reduce(0) { $0 + $1.source.count }
      let indexed = try [Int.max, size / 3, 1].map { try IndexedCorpus(documents, segmentSize: $0) }
      let wrong = random.documents(5, length: 25)
      let changed = try [false, true].map {
        try ChangedCorpus(documents, wrong: wrong, isMerged: $0)
      }
      oracle = try SubstringOracle(documents).documents
      origins = Dictionary(uniqueKeysWithValues: oracle.map { ($0.document.name, $0.origins) })
      snapshots = indexed.map(\.snapshot) + changed.map(\.snapshot)
      kept = indexed + changed
    }

    func places(_ match: TermOracle.Match) -> [Place] {
      guard let document = oracle.first(where: { $0.document.name == match.name }) else {
        return []
      }
      let origins = document.origins
      return match.places.map { place in
        document.document.place(
          origins[place.lowerBound].lowerBound..<origins[place.upperBound - 1].upperBound)
      }
    }
  }

  @Test(arguments: 0..<4) func queriesFindWhatTheOracleFinds(batch: UInt64) throws {
    var foundCount = 0
    for seed in batch * 1_000..<batch * 1_000 + UInt64(LoopScale.rounds(1)) {
      var random = RandomCorpus(seed: 900_000 + seed)
      let corpus = try Corpus(&random)
      #expect(corpus.snapshots.map(\.segments.count).prefix(3) == [1, 3, Self.documentCount])
      var oracle = try TermOracle(corpus.oracle)
      var searchers = try corpus.snapshots.map { try Searcher($0) }
      for number in 0..<500 {
        let query = random.query(
          depth: .random(in: 0...4, using: &random.generator), from: corpus.oracle)
        let expected = try oracle.matches(of: query)
        foundCount += expected.isEmpty ? 0 : 1
        for index in searchers.indices {
          let detail: SearchRequest.Detail = (number + index) % 5 == 0 ? .places : .counts
          let response = try searchers[index].search(
            SearchRequest(query: query, limit: nil, detail: detail, mode: .exact))
          Self.expect(
            response, toBe: expected, corpus, detail,
            "seed \(seed), corpus \(index): \(query.canonicalText)")
        }
      }
    }
    CaseCount.tell(
      LoopScale.rounds(1) * 500 * 5,
      "queries to 1, 3, 20 segments, changed and merged ones, and the oracle")
    #expect(foundCount > LoopScale.rounds(1) * 160, "the queries must not miss for the most part")
  }

  private static func expect(
    _ response: SearchResponse, toBe expected: [TermOracle.Match], _ corpus: Corpus,
    _ detail: SearchRequest.Detail, _ comment: Comment
  ) {
    let hits = response.hits.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    #expect(hits.map(\.path) == expected.map(\.name), comment)
    #expect(hits.map(\.placeCount) == expected.map(\.placeCount), comment)
    #expect(response.documentCount == expected.count, comment)
    #expect(response.placeCount == expected.reduce(0) { $0 + $1.placeCount }, comment)
    guard detail == .places, hits.count == expected.count else { return }
    for (hit, match) in zip(hits, expected) {
      #expect(hit.places == corpus.places(match), comment)
    }
  }
}
