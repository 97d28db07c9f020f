import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The order of an answer.
@Suite struct RankingTests {
  private static func paths(
    _ query: Query, in texts: [String: String], limit: Int? = nil
  ) throws -> [String] {
    let documents = texts.map { SourceDocument(name: $0.key, $0.value) }
    var searcher = try Searcher(IndexedCorpus(documents).snapshot)
    let request = SearchRequest(query: query, limit: limit, detail: .counts)
    return try searcher.search(request).hits.map(\.path)
  }

  @Test func documentsWithMoreOccurrencesComeFirst() throws {
    let texts = ["a.txt": "工会开会，学习文件。", "b.txt": "工会开会，工会学习。"]
    #expect(try Self.paths(.bare("工会"), in: texts) == ["b.txt", "a.txt"])
  }

  @Test func shorterDocumentsComeFirst() throws {
    let texts = ["a.txt": "工会开会，学习文件，传达精神。", "b.txt": "工会开会。"]
    #expect(try Self.paths(.bare("工会"), in: texts) == ["b.txt", "a.txt"])
  }

  @Test func joinedWordsComeBeforeEveryScore() throws {
    let texts = [
      "a.txt": "工资工资工资，协商协商协商", "b.txt": "会上说到工资协商，这是一篇很长很长的讲话，还说了别的事情",
    ]
    let query = Query.and([.bare("工资"), .bare("協商")])
    #expect(try Self.paths(query, in: texts) == ["b.txt", "a.txt"])
    let quoted = Query.and([.exact("工资"), .bare("協商")])
    #expect(try Self.paths(quoted, in: texts) == ["a.txt", "b.txt"])
  }

  @Test func equalScoresComeInTheOrderOfTheNamesBytes() throws {
    let names = ["é.txt", "Z.txt", "a/b.txt", "a.txt", "a-b.txt", "中.txt"]
    let texts = Dictionary(uniqueKeysWithValues: names.map { ($0, "工会开会。") })
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try Self.paths(.bare("工会"), in: texts) == sorted)
  }

  /// The best of all, whatever else is counted.
  @Test func aLimitCutsTheFullAnswer() throws {
    var random = RandomCorpus(seed: 21)
    let documents = random.documents(60, length: 20)
    let texts = try SubstringOracle(documents).documents
    var searcher = try Searcher(Division.aFewSegments.index(documents).snapshot)
    for _ in 0..<LoopScale.rounds(60) {
      var request = SearchRequest(
        query: random.query(depth: 1, from: texts), limit: nil, detail: .counts)
      let all = try searcher.search(request)
      request.limit = Int.random(in: 0...20, using: &random.generator)
      let best = try searcher.search(request)
      #expect(best.hits == Array(all.hits.prefix(request.limit ?? 0)), "\(request)")
      #expect(best.documentCount == all.documentCount && best.placeCount == all.placeCount)
    }
  }

  @Test(arguments: [0, -1, .min, .max]) func limitsOfAnySizeAreTaken(limit: Int) throws {
    let paths = try Self.paths(.bare("工"), in: ["a.txt": "工", "b.txt": "工"], limit: limit)
    #expect(paths.count == min(2, max(0, limit)))
  }
}
