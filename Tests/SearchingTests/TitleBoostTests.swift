import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Titles count as much as is asked for, in what is found, and whether documents are passed over or not.
@Suite struct TitleBoostTests {
  private static let corpus = Result {
    try IndexedCorpus([
      SourceDocument(name: "a.txt", "集体协商总结\n\n今年的工作很多，都在这里写着。"),
      SourceDocument(name: "b.txt", "年度工作\n\n集体协商，集体协商，都在这里写着。"),
      SourceDocument(name: "c.txt", "厂务公开\n\n别的文件"),
    ])
  }

  private static func hits(_ boost: Double) throws -> [Hit] {
    var searcher = try Searcher(corpus.get().snapshot)
    var request = SearchRequest(query: .bare("集体协商"), detail: .counts)
    request.titleBoost = boost
    return try searcher.search(request).hits
  }

  @Test func titlesChangeTheOrderAlone() throws {
    #expect(try Self.hits(0).map(\.path) == ["b.txt", "a.txt"])
    #expect(try Self.hits(2).map(\.path) == ["a.txt", "b.txt"])
    #expect(try Self.hits(2).map(\.title) == ["集体协商总结", "年度工作"])
  }

  @Test(arguments: [-1, .nan, .infinity, -.infinity, -0.0])
  func whatIsNoBoostAddsNothing(boost: Double) throws {
    #expect(try Self.hits(boost) == Self.hits(0))
  }

  @Test(arguments: Division.allCases) func passingOverChangesNoHit(division: Division) throws {
    for seed in 0..<UInt64(LoopScale.rounds(2)) {
      var random = RandomCorpus(seed: 6_400 + seed)
      let documents = random.documents(division == .aSegmentEach ? 40 : 400, length: 14)
      let texts = try SubstringOracle(documents).documents
      var searcher = try Searcher(division.index(documents).snapshot)
      for _ in 0..<30 {
        var request = SearchRequest(
          query: .exact(random.quotation(from: texts)), limit: nil, detail: .counts)
        request.titleBoost = random.pick([0.01, 0.1, 0.3, 1, 30])
        let all = try searcher.search(request)
        let limit = random.pick([1, 3, 10])
        (request.limit, request.countsMatches) = (limit, false)
        let best = try searcher.search(request)
        #expect(
          best.hits.map { [$0.path, "\($0.score)"] }
            == all.hits.prefix(limit).map { [$0.path, "\($0.score)"] },
          "seed \(seed), \(request)")
        let text = random.word() + random.word()
        let ranked = try searcher.rank(text, limit: .max / 4, titleBoost: request.titleBoost)
        let top = try searcher.rank(text, limit: limit, titleBoost: request.titleBoost)
        #expect(top == Array(ranked.prefix(limit)), "seed \(seed), \(text), \(request.titleBoost)")
      }
    }
  }
}
