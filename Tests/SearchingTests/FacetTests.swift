import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Facets against counting all that matches.
@Suite struct FacetTests {
  /// Two ways to write each are one value.
  private static let folded = ["射陽縣": "射阳县", "ＡＢ区": "ab区", "網站": "网站"]

  @Test("The values of all that matches, over any segments", arguments: [1, 3, 20])
  func values(segmentCount: Int) throws {
    for seed in 0..<UInt64(LoopScale.rounds(8)) {
      var records = RandomRecords(seed: seed)
      let corpus = try records.corpus(segmentCount: segmentCount)
      var searcher = try Searcher(corpus.snapshot)
      var request = SearchRequest(query: .bare("工会"), limit: 3, detail: .counts)
      request.facets = ["年", "日期", "地", "来源", "人", "文件"]
      let response = try searcher.search(request)
      #expect(response.facets.map(\.field) == request.facets)
      for facet in response.facets {
        let expected = Self.values(of: facet.field, in: records.matches)
        #expect(facet.values == expected, "seed \(seed) \(facet.field)")
        #expect(facet.values.reduce(0) { $0 + $1.documentCount } == response.documentCount)
        #expect(facet.values.reduce(0) { $0 + $1.placeCount } == response.placeCount)
      }
    }
  }

  @Test("A query that finds nothing has no values")
  func nothing() throws {
    var records = RandomRecords(seed: 1)
    let corpus = try records.corpus(segmentCount: 3)
    var searcher = try Searcher(corpus.snapshot)
    var request = SearchRequest(query: .exact("没有"), limit: 3)
    request.facets = ["年"]
    #expect(try searcher.search(request).facets == [Facet(field: "年", values: [])])
  }

  @Test("What is not counted does not keep values from being counted")
  func uncounted() throws {
    var records = RandomRecords(seed: 2)
    let corpus = try records.corpus(segmentCount: 3)
    var searcher = try Searcher(corpus.snapshot)
    var request = SearchRequest(query: .bare("工会"), limit: 1, detail: .counts)
    request.facets = ["年"]
    let counted = try searcher.search(request)
    request.countsMatches = false
    #expect(try searcher.search(request).facets == counted.facets)
  }

  /// By the letter of what `Facet` promises.
  private static func values(
    of field: String, in matches: [(record: FieldedCorpus.Record, placeCount: Int)]
  ) -> [Facet.Value] {
    let byKey = Dictionary(grouping: matches) { match in
      let value = field == "文件" ? match.record.name : match.record[field]
      return value.map { folded[$0] ?? $0 }
    }
    let values = byKey.map { key, matches in
      Facet.Value(
        key.flatMap { _ in form(of: field, in: matches.map(\.record)) },
        documentCount: matches.count, placeCount: matches.reduce(0) { $0 + $1.placeCount })
    }
    return values.filter { $0.text != nil }.sorted { precedes($0, $1, field) }
      + values.filter { $0.text == nil }
  }

  /// The most frequent way to write a value.
  private static func form(of field: String, in records: [FieldedCorpus.Record]) -> String? {
    let forms = Dictionary(grouping: records) { field == "文件" ? $0.name : $0[field] ?? "" }
    let most = forms.values.map(\.count).max()
    return forms.filter { $0.value.count == most }.keys.min {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  private static func precedes(_ left: Facet.Value, _ right: Facet.Value, _ field: String) -> Bool {
    let texts = (left.text ?? "", right.text ?? "")
    let isOfDates = field == "年" || field == "日期"
    if !isOfDates, left.documentCount != right.documentCount {
      return left.documentCount > right.documentCount
    }
    if !isOfDates, let number = Double(texts.0), let other = Double(texts.1), number != other {
      return number < other
    }
    if !isOfDates, (Double(texts.0) == nil) != (Double(texts.1) == nil) {
      return Double(texts.0) != nil
    }
    return texts.0.utf8.lexicographicallyPrecedes(texts.1.utf8)
  }
}
