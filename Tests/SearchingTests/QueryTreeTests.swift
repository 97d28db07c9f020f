import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Queries of every shape give what naive evaluation of each document gives: the documents, the
/// places, the scores, the order.
@Suite struct QueryTreeTests {
  @Test(arguments: [11, 12] as [UInt64])
  func answersAgreeWithTheOracle(seed: UInt64) throws {
    var random = RandomCorpus(seed: seed)
    let documents = random.documents(20, length: 60)
    let texts = try SubstringOracle(documents).documents
    var oracle = try TermOracle(texts)
    var searcher = try Searcher(Division.aFewSegments.index(documents).snapshot)
    var foundCount = 0
    for _ in 0..<LoopScale.rounds(250) {
      let query = random.query(depth: 3, from: texts)
      let expected = try oracle.matches(of: query)
      let response = try searcher.search(SearchRequest(query: query, limit: nil, detail: .counts))
      if response.reading != .asWritten {
        #expect(expected.isEmpty, "\(query), seed \(seed)")
      } else {
        Self.expect(response, toBe: expected, "\(query), seed \(seed)")
        foundCount += expected.isEmpty ? 0 : 1
      }
    }
    #expect(foundCount > 100, "the queries must not miss for the most part")
  }

  /// Names, scores and counts; then the order, in which two scores that differ by no more than what
  /// rounding makes of them may stand either way.
  private static func expect(
    _ response: SearchResponse, toBe expected: [TermOracle.Match], _ comment: Comment
  ) {
    let found = response.hits.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    #expect(found.map(\.path) == expected.map(\.name), comment)
    #expect(found.map(\.placeCount) == expected.map(\.placeCount), comment)
    #expect(response.documentCount == expected.count, comment)
    #expect(response.placeCount == expected.reduce(0) { $0 + $1.placeCount }, comment)
    for (hit, match) in zip(found, expected) {
      #expect(abs(hit.score - match.score) < 1e-9, comment)
    }
    let matches = Dictionary(uniqueKeysWithValues: expected.map { ($0.name, $0) })
    let ranked = response.hits.compactMap { matches[$0.path] }
    for (match, next) in zip(ranked, ranked.dropFirst()) {
      #expect(!precedes(next, match), comment)
    }
  }

  private static func precedes(_ match: TermOracle.Match, _ other: TermOracle.Match) -> Bool {
    if match.holdsJoinedWords != other.holdsJoinedWords { return match.holdsJoinedWords }
    return match.score > other.score + 1e-9
  }

  /// Bit for bit, the order of equal scores and the reading included.
  @Test func answersAreTheSameOverEveryDivision() throws {
    var random = RandomCorpus(seed: 13)
    let documents = random.documents(20, length: 40)
    let texts = try SubstringOracle(documents).documents
    var searchers = try Division.allCases.map { try Searcher($0.index(documents).snapshot) }
    for _ in 0..<LoopScale.rounds(120) {
      let query = random.query(depth: 2, from: texts)
      let request = SearchRequest(
        query: query, limit: 7, detail: random.pick([.snippets, .places]))
      let responses = try searchers.indices.map { try searchers[$0].search(request) }
      #expect(responses[1] == responses[0], "\(query)")
      #expect(responses[2] == responses[0], "\(query)")
    }
  }
}
