import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Groups against putting all that matches together.
@Suite struct GroupingTests {
  private static let groupings: [Grouping] = [
    .file, .speech, .field("年"), .field("地"), .field("来源"), .field("没有"),
  ]

  @Test("Hits under headings that count all that matches", arguments: [1, 3, 20], groupings)
  func groups(segmentCount: Int, grouping: Grouping) throws {
    for seed in 0..<UInt64(LoopScale.rounds(4)) {
      var records = RandomRecords(seed: seed)
      let corpus = try records.corpus(segmentCount: segmentCount)
      var searcher = try Searcher(corpus.snapshot)
      let expected = Dictionary(grouping: records.matches) { Self.key($0.record, grouping) }
      for limit in [nil, 0, 1, 7, 20] {
        var request = SearchRequest(query: .bare("工会"), limit: limit, detail: .counts)
        request.order = SearchOrder(by: .date)
        let plain = try searcher.search(request)
        request.grouping = grouping
        let response = try searcher.search(request)
        let groups = try #require(response.groups)
        #expect(groups.totalCount == expected.count, "seed \(seed)")
        try Self.check(response, groups, plain: plain.hits, records, expected, grouping)
        #expect(response.shownCount == plain.hits.count && response.placeCount == plain.placeCount)
      }
    }
  }

  private typealias Matches = [(record: FieldedCorpus.Record, placeCount: Int)]

  /// Each heading counts all of its documents; the hits are those without headings, moved to the first of
  /// their group.
  private static func check(
    _ response: SearchResponse, _ groups: HitGroups, plain: [Hit], _ records: RandomRecords,
    _ expected: [String: Matches], _ grouping: Grouping
  ) throws {
    let all = Dictionary(
      uniqueKeysWithValues: records.files.joined().map { ($0.address, $0) })
    func key(_ hit: Hit) throws -> String { Self.key(try #require(all[hit.address]), grouping) }
    var keys: [String] = []
    for hit in plain where try !keys.contains(key(hit)) { keys.append(try key(hit)) }
    #expect(groups.groups.count == keys.count)
    var end = 0
    for (group, key) in zip(groups.groups, keys) {
      let matches = try #require(expected[key])
      #expect(group.hits.lowerBound == end)
      end = group.hits.upperBound
      #expect(
        try Array(response.hits[group.hits])
          == plain.filter { try Self.key(#require(all[$0.address]), grouping) == key })
      #expect(group.documentCount == matches.count)
      #expect(group.placeCount == matches.reduce(0) { $0 + $1.placeCount })
      #expect((group.value == nil) == (key == "" || !grouping.isOfField))
    }
    #expect(end == response.hits.count)
  }

  private static func key(_ record: FieldedCorpus.Record, _ grouping: Grouping) -> String {
    switch grouping {
    case .file: record.name
    case .speech, .section: record.address
    case .field(let field):
      (record[field] ?? "").replacing("射陽縣", with: "射阳县").replacing("ＡＢ区", with: "ab区")
        .replacing("網站", with: "网站")
    }
  }

  @Test("The sections of a document, with the places of each", arguments: [1, 3, 20])
  func sections(segmentCount: Int) throws {
    for seed in 0..<UInt64(LoopScale.rounds(8)) {
      var generator = SeededGenerator(seed: seed)
      let documents = (0..<12).map { Self.outlined($0, using: &generator) }
      var parts = [[FieldedCorpus.Record]](repeating: [], count: segmentCount)
      for document in documents {
        parts[Int.random(in: parts.indices, using: &generator)].append(document.record)
      }
      let corpus = try FieldedCorpus(parts)
      var searcher = try Searcher(corpus.snapshot)
      for detail in [SearchRequest.Detail.counts, .snippets, .places] {
        var request = SearchRequest(query: .bare("工会"), limit: nil, detail: detail)
        request.order = SearchOrder(by: .path)
        request.grouping = .section
        let response = try searcher.search(request)
        let found = response.hits.map { "\($0.path) \($0.section ?? ["?"]) \($0.placeCount)" }
        #expect(found == documents.flatMap(\.sections), "seed \(seed)")
        #expect(response.groups?.groups.map(\.placeCount) == response.hits.map(\.placeCount))
        #expect(response.groups?.groups.map(\.hits) == found.indices.map { $0..<$0 + 1 })
        #expect(response.groups?.totalCount == nil)
        #expect(response.shownCount == response.documentCount)
        #expect(response.hits.reduce(0) { $0 + $1.placeCount } == response.placeCount)
        guard detail == .places else { continue }
        #expect(response.hits.allSatisfy { $0.places.count == $0.placeCount })
      }
    }
  }

  /// A document with headings, and its sections with places as the test words them.
  private static func outlined(
    _ number: Int, using generator: inout SeededGenerator
  ) -> (record: FieldedCorpus.Record, sections: [String]) {
    let name = "文\(100 + number).txt"
    var text = "某县二〇一四年工作总结\n\n"
    var sections: [String] = []
    for first in ["一、工作回顾", "二、工作安排"] {
      for headings in [[first], [first, "（一）主要成绩"], [first, "（二）存在问题"]] {
        let count = Int.random(in: 0...2, using: &generator)
        let sentence = String(repeating: "今年以来工会开展了各项活动并且取得了很好的成绩，", count: count)
        text += (headings.last ?? "") + "\n\(sentence)职工群众普遍感到满意，社会各界给予了充分的肯定。\n"
        if count > 0 { sections.append("\(name) \(headings) \(count)") }
      }
    }
    return (FieldedCorpus.Record(name: name, speech: nil, fields: [], text: text), sections)
  }

  @Test("A document without places has one section without headings")
  func withoutPlaces() throws {
    let record = FieldedCorpus.Record(name: "a.txt", speech: nil, fields: [])
    let corpus = try FieldedCorpus([record], segmentSize: 1)
    var searcher = try Searcher(corpus.snapshot)
    var request = SearchRequest(query: .not(.exact("草案")))
    request.grouping = .section
    let response = try searcher.search(request)
    #expect(response.hits.map(\.section) == [[]])
    #expect(
      response.groups?.groups == [
        HitGroup(value: nil, documentCount: 1, placeCount: 0, hits: 0..<1)
      ])
  }
}

extension Grouping {
  fileprivate var isOfField: Bool { if case .field = self { true } else { false } }
}
