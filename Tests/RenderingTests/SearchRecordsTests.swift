import FoundationEssentials
import Querying
import Rendering
import Testing

@Suite struct SearchRecordsTests {
  private let records = SearchRecords(language: .english) { "讲话/" + $0 }

  @Test func theQueryComesFirst() throws {
    let line = try #require(lines(of: Sample.response).first)
    let text = #"""
      {"query":"集体协商 －“草案”","reading":"asWritten","type":"query",\#
      "understood":"集体协商 -\"草案\"","version":1}
      """#
    #expect(line == text)
  }

  @Test func wordsAreNamedWhenTheyWereSearchedInstead() throws {
    var response = Sample.nothing
    response.reading = .anyWord(["没有", "词"])
    let line = try #require(lines(of: response).first)
    #expect(line.contains(#""reading":"anyWord""#))
    #expect(line.contains(#""words":["没有","词"]"#))
  }

  @Test func theSummaryComesLast() throws {
    let line = try #require(lines(of: Sample.response).last)
    let text = #"""
      {"documents":41,"files":41,"places":1118,"seconds":0.5,"shown":2,"type":"summary"}
      """#
    #expect(line == text)
  }

  @Test func hitsAreReadBackAsTheyWere() throws {
    let lines = lines(of: Sample.response)
    #expect(lines.count == 4)
    let hit = try JSONDecoder().decode(DecodedHit.self, from: Data(lines[1].utf8))
    #expect(hit.type == "hit")
    #expect(hit.path == "讲话/总结/甲.txt")
    #expect(hit.line == 14)
    #expect(hit.title == Sample.first.title)
    #expect(hit.score == 7.25)
    #expect(hit.placeCount == 9)
    #expect(hit.places == [DecodedPlace(line: 14, column: 3, text: "集体协商")])
    #expect(hit.snippets.map(\.text) == Sample.first.snippets.map(\.text))
    #expect(hit.snippets.map(\.headings) == Sample.first.snippets.map(\.headings))
    #expect(hit.snippets.map(\.isCutAfter) == [true, false, false, false])
  }

  @Test func highlightsCountScalars() throws {
    let line = lines(of: Sample.response)[1]
    let hit = try JSONDecoder().decode(DecodedHit.self, from: Data(line.utf8))
    let matches = hit.snippets.map { snippet in
      snippet.highlights.map { highlight in
        String(Array(snippet.text.unicodeScalars)[highlight[0]..<highlight[1]].map(Character.init))
      }
    }
    #expect(matches == [["集體協商", "集体协商"], ["集体协商"], ["集体协商"], ["集体协商"]])
  }

  @Test func controlsAreEscapedAndUnchanged() throws {
    var response = Sample.response
    response.hits[1].title = "\u{9B}31m\u{202E}\u{2028}\u{7F}\n"
    let text = records.text(of: response, to: "a", seconds: 0)
    #expect(
      !text.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    #expect(text.split(separator: "\n").count == 4)
    let hit = try JSONDecoder().decode(
      DecodedHit.self, from: Data(text.split(separator: "\n")[2].utf8))
    #expect(hit.title == response.hits[1].title)
    #expect(hit.path == "讲话/坏\u{1B}[2J名.txt")
    #expect(hit.line == nil)
  }

  @Test func everyNumberHasAForm() {
    var response = Sample.response
    response.hits[0].score = .nan
    #expect(records.text(of: response, to: "a", seconds: .infinity).contains(#""score":"NaN""#))
  }

  private func lines(of response: SearchResponse) -> [String] {
    records.text(of: response, to: "集体协商 －“草案”", seconds: 0.5)
      .split(separator: "\n").map(String.init)
  }
}

private struct DecodedHit: Decodable {
  var type: String
  var path: String
  var line: Int?
  var title: String
  var score: Double
  var placeCount: Int
  var places: [DecodedPlace]
  var snippets: [DecodedSnippet]
}

private struct DecodedPlace: Decodable, Equatable {
  var line: Int
  var column: Int
  var text: String
}

private struct DecodedSnippet: Decodable {
  var text: String
  var headings: [String]
  var highlights: [[Int]]
  var isCutAfter: Bool
}
