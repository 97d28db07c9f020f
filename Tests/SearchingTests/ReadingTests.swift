import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// A query that finds nothing as it stands is answered by its words.
@Suite struct ReadingTests {
  private static let corpus = Result {
    try IndexedCorpus([
      SourceDocument(name: "a.txt", "全縣工資水平有所提高。"),
      SourceDocument(name: "b.txt", "与企业行政协商，经过协商达成一致。"),
      SourceDocument(name: "c.txt", "农业生产形势很好。"),
    ])
  }

  private static func answer(_ query: Query) throws -> SearchResponse {
    var searcher = try Searcher(corpus.get().snapshot)
    return try searcher.search(SearchRequest(query: query, limit: nil, detail: .places))
  }

  private static func paths(_ response: SearchResponse) -> Set<String> {
    Set(response.hits.map(\.path))
  }

  @Test func aTextThatIsNowhereIsReadAsAnyOfItsWords() throws {
    let response = try Self.answer(.bare("工资协商"))
    #expect(response.reading == .anyWord(["工资", "协商"]))
    #expect(Self.paths(response) == ["a.txt", "b.txt"])
    #expect(response.placeCount == 3)
    #expect(response.query == .bare("工资协商"))
    #expect(Set(response.hits.flatMap { $0.places.map(\.text) }) == ["工資", "协商"])
  }

  @Test func aTextThatStandsSomewhereIsNotCut() throws {
    let response = try Self.answer(.bare("农业生产"))
    #expect(response.reading == .asWritten)
    #expect(Self.paths(response) == ["c.txt"])
  }

  @Test func aQuotedTextIsNeverCut() throws {
    let response = try Self.answer(.exact("工资协商"))
    #expect(response.reading == .asWritten)
    #expect(response.documentCount == 0 && response.hits.isEmpty && response.placeCount == 0)
  }

  @Test func whatWordsDoNotFindEitherIsReadAsWritten() throws {
    for text in ["蒸汽机车", "蒸汽", "工资"] {
      #expect(try Self.answer(.bare(text)).reading == .asWritten, "\(text)")
    }
  }

  @Test func operatorsStayAndExclusionsAreNotCut() throws {
    let both = try Self.answer(.and([.bare("工资协商"), .bare("提高")]))
    #expect(both.reading == .anyWord(["工资", "协商"]))
    #expect(Self.paths(both) == ["a.txt"])
    let without = try Self.answer(.and([.bare("工资协商"), .not(.bare("水平农业"))]))
    #expect(Self.paths(without) == ["a.txt", "b.txt"])
    #expect(without.reading == .anyWord(["工资", "协商"]))
  }

  /// The words are those of the repaired text, as the text itself is.
  @Test func damageInTheQueryIsNoWord() throws {
    let response = try Self.answer(.bare("工資(zī)&nbsp;协商"))
    #expect(response.reading == .anyWord(["工资", "协商"]))
    #expect(Self.paths(response) == ["a.txt", "b.txt"])
  }

  /// A text that stood only in a document that was deleted since stands nowhere.
  @Test func deletedDocumentsDoNotHoldATextTogether() throws {
    let indexes = try TwinIndexes(mergePolicy: .never)
    try indexes.write(SourceDocument(name: "甲.txt", "工会总结协商"))
    try indexes.write(SourceDocument(name: "乙.txt", "协商大会"))
    try indexes.write(SourceDocument(name: "丙.txt", "工会大会"))
    try indexes.index()
    try indexes.write(SourceDocument(name: "甲.txt", "工会工作"))
    try indexes.index()
    var searcher = try Searcher(Snapshot(indexes.stored))
    let response = try searcher.search(SearchRequest(query: .bare("总结协商")))
    #expect(response.reading == .anyWord(["总结", "协商"]))
    #expect(response.hits.map(\.path) == ["corpus/乙.txt"])
  }
}
