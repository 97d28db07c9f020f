import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// `SearchOrder` against sorting all that matches.
@Suite struct SearchOrderTests {
  private static let everyOrder = SearchOrder.Key.allCases.flatMap { key in
    [false, true].map { SearchOrder(by: key, isReversed: $0) }
  }

  @Test("The first documents of every order, over any segments", arguments: [1, 3, 20], everyOrder)
  func orders(segmentCount: Int, order: SearchOrder) throws {
    for seed in 0..<UInt64(LoopScale.rounds(4)) {
      var records = RandomRecords(seed: seed)
      let corpus = try records.corpus(segmentCount: segmentCount)
      var searcher = try Searcher(corpus.snapshot)
      var request = SearchRequest(query: .bare("工会"), limit: nil, detail: .counts)
      let scores = Dictionary(
        uniqueKeysWithValues: try searcher.search(request).hits.map { ($0.address, $0.score) })
      let expected = try Self.sorted(records.matches.map(\.record), scores, order)
      request.order = order
      for limit in [nil, 0, 1, 5, 17, 30] {
        request.limit = limit
        let response = try searcher.search(request)
        #expect(
          response.hits.map(\.address) == Array(expected.prefix(limit ?? .max)),
          "seed \(seed), limit \(limit ?? -1)")
        #expect(response.documentCount == expected.count)
        #expect(response.hiddenCount == expected.count - response.hits.count)
        #expect(response.hits.allSatisfy { $0.score == scores[$0.address] })
      }
    }
  }

  /// What is the same in one address is the same everywhere, whatever the segments.
  @Test func scoresDoNotDependOnTheOrder() throws {
    var records = RandomRecords(seed: 5)
    var answers: Set<[Hit]> = []
    for segmentCount in [1, 3, 20] {
      let corpus = try records.corpus(segmentCount: segmentCount)
      var searcher = try Searcher(corpus.snapshot)
      var request = SearchRequest(query: .bare("工会"), limit: 12, detail: .places)
      request.order = SearchOrder(by: .date, isReversed: true)
      answers.insert(try searcher.search(request).hits)
    }
    #expect(answers.count == 1)
  }

  @Test("Joined words come first by score, and last the other way round")
  func joinedWords() throws {
    let texts = ["工资工资，协商协商", "会上说到工资协商，这是一篇很长很长的讲话，还说了别的事情"]
    let records = zip(["a.txt", "b.txt"], texts).map {
      FieldedCorpus.Record(name: $0, speech: nil, fields: [], text: $1)
    }
    let corpus = try FieldedCorpus(records, segmentSize: 1)
    var searcher = try Searcher(corpus.snapshot)
    var request = SearchRequest(query: .and([.bare("工资"), .bare("协商")]), detail: .counts)
    #expect(try searcher.search(request).hits.map(\.path) == ["b.txt", "a.txt"])
    request.order.isReversed = true
    #expect(try searcher.search(request).hits.map(\.path) == ["a.txt", "b.txt"])
    request.order = SearchOrder(by: .path)
    #expect(try searcher.search(request).hits.map(\.path) == ["a.txt", "b.txt"])
  }

  /// By the letter of what `SearchOrder` promises.
  private static func sorted(
    _ records: [FieldedCorpus.Record], _ scores: [String: Double], _ order: SearchOrder
  ) throws -> [String] {
    let byAddress = records.sorted {
      $0.name == $1.name
        ? ($0.speech ?? 0) < ($1.speech ?? 0)
        : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    func key(_ record: FieldedCorpus.Record) throws -> Double? {
      switch order.key {
      case .path: return 0
      case .score: return try -#require(scores[record.address])
      case .date:
        let parts = (record["日期"] ?? record["年"])?.split(separator: "-").compactMap(Double.init)
        return parts.map {
          $0[0] * 10_000 + ($0.dropFirst().first ?? 0) * 100 + ($0.count > 2 ? $0[2] : 0)
        }
      }
    }
    var groups: [Double: [String]] = [:]
    var undated: [String] = []
    for record in byAddress {
      if let key = try key(record) {
        groups[key, default: []].append(record.address)
      } else {
        undated.append(record.address)
      }
    }
    let keys = order.isReversed ? groups.keys.sorted(by: >) : groups.keys.sorted()
    let sorted = keys.flatMap { groups[$0] ?? [] } + undated
    return order.key == .path && order.isReversed ? sorted.reversed() : sorted
  }
}

extension Hit {
  /// File and speech.
  var address: String { "\(path) \(speech ?? 0)" }
}
