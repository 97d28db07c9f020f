import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The promise on real texts.
@Suite(.enabled(if: DataKit.isAvailable)) struct SampleReportsTests {
  private let index: IndexedCorpus
  private let oracle: SubstringOracle
  private var searcher: Searcher

  init() throws {
    let reports = try SampleReports.shared.get()
    (index, oracle) = (reports.index, reports.oracle)
    searcher = try Searcher(index.snapshot)
  }

  @Test func everyReportIsIndexed() {
    #expect(index.report.diagnostics.isEmpty)
    #expect(index.report.totals.documentCount == 285)
    #expect(oracle.documents.count == 285)
  }

  private mutating func counts(of query: Query) throws -> [String: Int] {
    let response = try searcher.search(SearchRequest(query: query, limit: nil, detail: .counts))
    return response.reading == .asWritten
      ? Dictionary(uniqueKeysWithValues: response.hits.map { ($0.path, $0.placeCount) }) : [:]
  }

  @Test mutating func bothScriptsFindTheSame() throws {
    for (traditional, simplified) in [("農業", "农业"), ("總結", "总结"), ("勞動關係", "劳动关系")] {
      let counts = try counts(of: .bare(simplified))
      #expect(counts.count > 1, "\(simplified)")
      #expect(try self.counts(of: .bare(traditional)) == counts, "\(simplified)")
      #expect(try oracle.counts(of: traditional) == counts, "\(simplified)")
    }
  }

  @Test mutating func partsOfWordsAreFound() throws {
    let whole = try counts(of: .bare("总工会"))
    let part = try counts(of: .bare("工会"))
    #expect(whole.count > 1)
    for (name, count) in whole { #expect(part[name] ?? 0 >= count, "\(name)") }
  }

  /// Texts cut from the reports, of 1 to 12 characters. Those that are not Han alone are fewer, and
  /// the short ones of them few: for these the engine reads documents.
  @Test(arguments: [91, 92] as [UInt64])
  mutating func quotationsAreFoundWhereTheyStand(seed: UInt64) throws {
    var random = RandomCorpus(seed: seed)
    for round in 0..<LoopScale.rounds(1_000) {
      let text = Self.cut(from: random.pick(oracle.documents), &random, number: round)
      #expect(try counts(of: .exact(text)) == oracle.counts(of: text), "\(text), seed \(seed)")
    }
  }

  private static func cut(
    from document: FoldedDocument, _ random: inout RandomCorpus, number: Int
  ) -> String {
    while true {
      let start = Int.random(in: document.scalars.indices, using: &random.generator)
      let length = Int.random(in: 1...12, using: &random.generator)
      let scalars = document.scalars[start...].prefix(length).compactMap(Unicode.Scalar.init)
      let isHan = scalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      guard isHan || number % 4 == 0 && length >= 8 || number % 500 == 0 else { continue }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
  }

  /// The places, too, of some.
  @Test mutating func placesAreThoseOfALiteralScan() throws {
    for text in ["工资集体协商", "集體協商", "要约书", "“十二五”", "农民工工资", "学习教育", "12.5%", "群眾路線教育"] {
      let expected = try oracle.places(of: text)
      let request = SearchRequest(query: .exact(text), limit: nil, detail: .places)
      let found = try searcher.search(request).hits.map { ($0.path, $0.places) }
      #expect(!found.isEmpty, "\(text)")
      #expect(Dictionary(uniqueKeysWithValues: found) == expected, "\(text)")
    }
  }
}
