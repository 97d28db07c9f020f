import Querying
import Searching
import TestSupport
import Testing

/// What is lost is not jumped over, and what was restored is found.
@Suite struct BarrierTests {
  private static let texts = [
    ("gap.txt", "五一勞動獎?wù)?会议代表"), ("replaced.txt", "地方工\u{FFFD}会代表"),
    ("invisible.txt", "地方工\u{200B}会代表"), ("shifted.txt", "獎?wù)潞凸と讼蠕h號的決定"),
  ]

  private var searcher: Searcher

  init() throws {
    let documents = Self.texts.map { SourceDocument(name: $0, $1) }
    searcher = try Searcher(IndexedCorpus(documents).snapshot)
  }

  private mutating func places(_ query: String) throws -> [String: [String]] {
    let request = SearchRequest(query: try QueryParser.parse(query), detail: .places)
    let hits = try searcher.search(request).hits
    return Dictionary(uniqueKeysWithValues: hits.map { ($0.path, $0.places.map(\.text)) })
  }

  @Test(
    "A quotation matches nothing across a gap or a replaced character",
    arguments: ["“獎会议”", "“勞動獎代表”", "“獎 会议”", "“動獎会”"])
  mutating func gapSeparates(query: String) throws {
    #expect(try places(query).isEmpty)
  }

  @Test("An invisible character joins, a replaced one does not")
  mutating func invisibleJoins() throws {
    #expect(try places("“工会代表”") == ["invisible.txt": ["工\u{200B}会代表"]])
  }

  @Test("What was restored is found in either script, and shown as it stands in the file")
  mutating func restoredIsFound() throws {
    for query in ["“獎章和工人先鋒號”", "“章和工人先锋”"] {
      let found = try places(query)
      #expect(found.keys.sorted() == ["shifted.txt"], "\(query)")
      #expect(found["shifted.txt"]?.first?.contains("?wù)潞凸と讼蠕h") == true, "\(query)")
    }
  }
}
