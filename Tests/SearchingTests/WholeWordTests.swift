import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Latin and digits without quotation marks are whole words; quoted they stand anywhere.
@Suite struct WholeWordTests {
  private static let corpus = Result {
    try IndexedCorpus([
      SourceDocument(name: "a.txt", "全年GDP增长，GDPX不算，XGDP也不算；ＧＤＰ和gdp都算。"),
      SourceDocument(name: "b.txt", "救助15000人，拨款5000元，又拨5000.5元，共５０００户。"),
      SourceDocument(name: "c.txt", "GDPX 15000"),
    ])
  }

  private static func places(_ query: Query) throws -> [String: [String]] {
    var searcher = try Searcher(corpus.get().snapshot)
    let response = try searcher.search(SearchRequest(query: query, limit: nil, detail: .places))
    return Dictionary(uniqueKeysWithValues: response.hits.map { ($0.path, $0.places.map(\.text)) })
  }

  @Test func latinIsAWholeWord() throws {
    #expect(try Self.places(.bare("GDP")) == ["a.txt": ["GDP", "ＧＤＰ", "gdp"]])
  }

  @Test func quotedLatinStandsAnywhere() throws {
    #expect(
      try Self.places(.exact("GDP")) == [
        "a.txt": ["GDP", "GDP", "GDP", "ＧＤＰ", "gdp"], "c.txt": ["GDP"],
      ])
  }

  /// 5000.5 is one word.
  @Test func digitsAreAWholeWord() throws {
    #expect(try Self.places(.bare("5000")) == ["b.txt": ["5000", "５０００"]])
  }

  @Test func quotedDigitsStandAnywhere() throws {
    #expect(
      try Self.places(.exact("5000")) == [
        "b.txt": ["5000", "5000", "5000", "５０００"], "c.txt": ["5000"],
      ])
  }

  /// More than one word is taken as it stands.
  @Test func severalWordsAreNoWholeWord() throws {
    #expect(try Self.places(.bare("拨5000")) == ["b.txt": ["拨5000"]])
    #expect(try Self.places(.bare("5000人")) == ["b.txt": ["5000人"]])
  }

  /// Nothing may be cut into words again for each place of one long line.
  @Test(.timeLimit(.minutes(3))) func manyPlacesOnOneLine() throws {
    let text = String(repeating: "GDP增长，GDPX下降，", count: 10_000)
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    var searcher = try Searcher(corpus.snapshot)
    let response = try searcher.search(SearchRequest(query: .bare("gdp"), detail: .places))
    #expect(response.hits.first?.places.count == 10_000)
    #expect(response.hits.first?.places.last?.column == text.count - 12)
  }
}
