import Analysis
import Corpus
import Describing
import Indexing
import Querying
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Searching

/// Documents with fields over several segments, and the naive evaluation of conditions on them.
@Suite struct FieldSearchTests {
  private typealias Record = FieldedCorpus.Record

  private static let years = ["2009", "2010", "2013", "2014", "102"]
  private static let places = ["江苏省射阳县", "江蘇省鹽城市", "浙江省", "射陽縣"]
  private static let sources = ["网站", "網站二", "A", "10", "9", "2014-05-08", "2014-06"]

  private static func records(using generator: inout SeededGenerator) -> [Record] {
    (0..<60).map { number in
      var fields: [(String, String)] = []
      if let year = years.randomElement(using: &generator) { fields.append(("年", year)) }
      if Bool.random(using: &generator) {
        fields.append(("地", places.randomElement(using: &generator) ?? ""))
      }
      if Bool.random(using: &generator) {
        fields.append(("来源", sources.randomElement(using: &generator) ?? ""))
      }
      return Record(
        name: "报告/file\(100 + number / 2).txt", speech: number % 2 + 1, fields: fields)
    }
  }

  /// The values that a test accepts, by the letter of what `FieldCondition` promises.
  private static func accepts(_ value: String, _ test: FieldCondition.Test, _ field: String) -> Bool
  {
    func folded(_ text: String) -> String {
      let scalars = (try? FoldedDocument.folded(text)) ?? []
      return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
    switch test {
    case .holds(let text) where field == "年": return value == text
    case .holds(let text): return folded(value).contains(folded(text))
    case .range(let from, let through):
      guard let number = Double(value) else { return false }
      return number >= from.flatMap(Double.init) ?? -.infinity
        && number <= through.flatMap(Double.init) ?? .infinity
    }
  }

  @Test("The documents of a condition are those whose value fulfils it", arguments: 0..<5)
  func conditions(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let records = Self.records(using: &generator)
    let corpus = try FieldedCorpus(records, segmentSize: 20)
    var searcher = try Searcher(corpus.snapshot)
    #expect(try searcher.columns().isSuperset(of: ["年", "文件", "题"]))
    for (field, test) in Self.conditions {
      let query = Query.field(FieldCondition(field: field, test: test))
      let response = try searcher.search(SearchRequest(query: query, limit: nil, detail: .counts))
      let expected = records.filter { record in
        record.fields.contains { $0.name == field && Self.accepts($0.value, test, field) }
      }
      let found = response.hits.map { "\($0.path) \($0.speech ?? 0)" }
      #expect(
        Set(found) == Set(expected.map { "\($0.name) \($0.speech ?? 0)" }),
        "seed \(seed) \(field) \(test)")
      #expect(found.count == expected.count)
      #expect(response.fileCount == Set(expected.map(\.name)).count, "seed \(seed) \(field)")
      let without = try searcher.search(
        SearchRequest(query: .not(query), limit: nil, detail: .counts))
      #expect(without.documentCount == records.count - expected.count)
    }
  }

  private static let conditions: [(String, FieldCondition.Test)] = [
    ("年", .holds("2013")), ("年", .holds("201")), ("年", .range(from: "2010", through: "2013")),
    ("年", .range(from: nil, through: "2009")), ("年", .range(from: "2014", through: nil)),
    ("地", .holds("射阳")), ("地", .holds("江蘇")), ("地", .holds("没有")), ("来源", .holds("网站")),
    ("来源", .holds("網站二")), ("来源", .holds("a")), ("来源", .range(from: "9", through: "10")),
  ]

  @Test("A range of dates has all days of its last month, and a year or month all its days")
  func dates() throws {
    let dates = ["2013", "2014-05", "2014-05-08", "2014-06-01", "2014-07", "2015-01-01"]
    let records = dates.map { Record(name: $0, speech: nil, fields: [("日期", $0)]) }
    let corpus = try FieldedCorpus(records, segmentSize: 20)
    var searcher = try Searcher(corpus.snapshot)
    func found(_ query: String) throws -> [String] {
      let request = SearchRequest(
        query: try QueryParser.parse(query), limit: nil, detail: .counts)
      return try searcher.search(request).hits.map(\.path).sorted()
    }
    #expect(try found("日期:2014-05") == ["2014-05", "2014-05-08"])
    #expect(try found("日期:2014-05..2014-06") == ["2014-05", "2014-05-08", "2014-06-01"])
    #expect(try found("日期:2014") == ["2014-05", "2014-05-08", "2014-06-01", "2014-07"])
    #expect(try found("日期:..2014-05-07") == ["2013", "2014-05"])
    #expect(try found("日期:2014..2015") == Array(dates.dropFirst()).sorted())
    #expect(try found("日期:2014年6月..2015") == ["2014-06-01", "2014-07", "2015-01-01"])
    #expect(try found("日期:2015..2014-06") == ["2014-06-01", "2014-07", "2015-01-01"])
    #expect(try found("日期:2013..2013") == ["2013"])
  }

  @Test("What is no year lies in no range of years", arguments: ["年", "日期"])
  func noDates(field: String) throws {
    let values = ["2013", "abc", "2010..2012", "约2013", "2014-年"]
    let records = values.map { Record(name: "\($0).txt", speech: nil, fields: [(field, $0)]) }
    let corpus = try FieldedCorpus(records, segmentSize: 20)
    var searcher = try Searcher(corpus.snapshot)
    for query in ["2000..", "..2020", "2000..2020"] {
      let request = SearchRequest(
        query: try QueryParser.parse("\(field):\(query)"), limit: nil, detail: .counts)
      #expect(try searcher.search(request).hits.map(\.path) == ["2013.txt"], "\(query)")
    }
  }

  @Test("A pattern without a slash is that of a file's name, one with a slash that of a path")
  func paths() throws {
    let names = ["报告/a1.txt", "报告/子/a2.txt", "總結/b.md", "a3.txt"]
    let records = names.map { Record(name: $0, speech: nil, fields: []) }
    let corpus = try FieldedCorpus(records, segmentSize: 20)
    var searcher = try Searcher(corpus.snapshot)
    func found(_ query: String) throws -> [String] {
      let request = SearchRequest(
        query: try QueryParser.parse(query), limit: nil, detail: .counts)
      return try searcher.search(request).hits.map(\.path)
    }
    #expect(try found("文件:a?.txt").count == 3)
    #expect(try found("文件:报告/*") == ["报告/a1.txt", "报告/子/a2.txt"])
    #expect(try found("文件:总结") == ["總結/b.md"])
    #expect(try found("文件:*.MD") == ["總結/b.md"])
    #expect(try found("文件:???") == [])
  }
}
