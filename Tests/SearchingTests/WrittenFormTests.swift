import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// The answer tells how what was found is written.
@Suite struct WrittenFormTests {
  private func forms(
    _ query: String, _ counting: SearchRequest.Forms = .ofAll, copies: Int = 0
  ) throws -> [WrittenForm]? {
    let texts = ["集體協商，集体协商(shāng)，总工会", "集體協商，GDP和ｇｄｐ", "集体协商，合同"]
    let documents = (texts + Array(repeating: "集體協商", count: copies)).enumerated().map {
      SourceDocument(name: "\($0).txt", $1)
    }
    var searcher = try Searcher(Division.aFewSegments.index(documents).snapshot)
    var request = SearchRequest(query: try QueryParser.parse(query), limit: 1, detail: .counts)
    request.forms = counting
    return try searcher.search(request).forms
  }

  @Test func formsOfAllDocumentsAreCounted() throws {
    let both = [WrittenForm(text: "集体协商", count: 2), WrittenForm(text: "集體協商", count: 2)]
    #expect(try forms("集体协商") == both)
    #expect(try forms("集体协商 OR 合同") == both)
    #expect(
      try forms("gdp") == [WrittenForm(text: "GDP", count: 1), WrittenForm(text: "ｇｄｐ", count: 1)])
    #expect(
      try forms("集体协商 同句 总工会")
        == [WrittenForm(text: "集体协商", count: 1), WrittenForm(text: "集體協商", count: 1)])
  }

  @Test func oneFormIsNotWorthTelling() throws {
    #expect(try forms("合同") == [])
    #expect(try forms("形:集体协商") == [])
    #expect(try forms("没有") == [])
  }

  @Test func onlyWhereItCostsNothing() throws {
    #expect(try forms("集体协商", .none) == nil)
    #expect(try forms("集体协商", .ofFew)?.count == 2)
    #expect(try forms("集体协商", .ofFew, copies: 60) == nil)
    #expect(try forms("集体协商", .ofAll, copies: 60)?.first == WrittenForm(text: "集體協商", count: 62))
  }
}
