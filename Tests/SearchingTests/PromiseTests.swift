import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The promise: a quoted query finds exactly what a literal scan of the folded text finds, in the
/// same documents and at the same places, however the documents are divided into segments.
@Suite struct PromiseTests {
  private struct Corpus {
    let oracle: SubstringOracle
    var searcher: Searcher

    init(_ documents: [SourceDocument], _ division: Division) throws {
      oracle = try SubstringOracle(documents)
      let corpus = try division.index(documents)
      try #require(corpus.report.diagnostics.isEmpty)
      try #require((corpus.snapshot.segments.count > 1) == (division != .oneSegment))
      searcher = try Searcher(corpus.snapshot)
    }

    /// Whether the text was found anywhere, after checking that it was found where it is.
    mutating func check(_ query: Query, for text: String, seed: UInt64) throws -> Bool {
      let expected = try oracle.places(of: text)
      let request = SearchRequest(query: query, limit: nil, detail: .places)
      let response = try searcher.search(request)
      let comment: Comment = "\(text.debugDescription), seed \(seed)"
      guard response.reading == .asWritten else { return try found(expected, none: comment) }
      let found = response.hits.map { ($0.path, $0.places) }
      #expect(Dictionary(uniqueKeysWithValues: found) == expected, comment)
      #expect(response.documentCount == expected.count, comment)
      #expect(response.placeCount == expected.values.reduce(0) { $0 + $1.count }, comment)
      #expect(response.hits.allSatisfy { $0.placeCount == $0.places.count }, comment)
      return !expected.isEmpty
    }

    private func found(_ expected: [String: [Place]], none comment: Comment) throws -> Bool {
      #expect(expected.isEmpty, comment)
      return false
    }
  }

  @Test(arguments: Division.allCases, [1, 2] as [UInt64])
  func quotationsAreFoundWhereTheyStand(division: Division, seed: UInt64) throws {
    var random = RandomCorpus(seed: seed)
    var corpus = try Corpus(random.documents(6, length: 120), division)
    var foundCount = 0
    let rounds = LoopScale.rounds(division == .aSegmentEach ? 500 : 1_000)
    for _ in 0..<rounds {
      let text = random.quotation(from: corpus.oracle.documents)
      foundCount += try corpus.check(.exact(text), for: text, seed: seed) ? 1 : 0
    }
    #expect(foundCount > rounds / 2, "the queries must not miss for the most part")
  }

  @Test(arguments: Division.allCases)
  func bareHanIsFoundWhereItStands(division: Division) throws {
    var random = RandomCorpus(seed: 3)
    var corpus = try Corpus(random.documents(6, length: 120), division)
    for _ in 0..<LoopScale.rounds(150) {
      let text = random.word()
      _ = try corpus.check(.bare(text), for: text, seed: 3)
    }
  }

  /// Posting lists of several blocks of 128 documents.
  @Test(arguments: [Division.oneSegment, .aFewSegments])
  func longListsHoldThePromiseToo(division: Division) throws {
    var random = RandomCorpus(seed: 4)
    let documents = random.documents(500, length: 10)
    let oracle = try SubstringOracle(documents)
    var searcher = try Searcher(division.index(documents).snapshot)
    for _ in 0..<LoopScale.rounds(60) {
      let text = random.quotation(from: oracle.documents)
      let response = try searcher.search(
        SearchRequest(query: .exact(text), limit: nil, detail: .counts))
      let counts = response.hits.map { ($0.path, $0.placeCount) }
      #expect(try Dictionary(uniqueKeysWithValues: counts) == oracle.counts(of: text), "\(text)")
    }
  }
}
