import Corpus
import Indexing
import Querying
import Searching
import SystemPackage
import TestSupport
import Testing

/// The damaged text that started the project: machine-made Traditional with pinyin inserted behind
/// characters. Every query finds it in either script, and what is shown is the original.
@Suite(.enabled(if: DataKit.isAvailable)) struct SeedTextTests {
  private let source: [UInt8]
  private var searcher: Searcher

  init() throws {
    let root = CorpusRoot(path: FilePath(DataKit.path("seed.txt")), name: "")
    let file = try #require(DirectoryWalk.walk(roots: [root]).files.first)
    source = try SourceText(decoding: RawFile(reading: file)).utf8
    searcher = try Searcher(IndexedCorpus([root]).snapshot)
  }

  private mutating func hit(_ query: String) throws -> Hit {
    let request = SearchRequest(query: try QueryParser.parse(query), detail: .places)
    let response = try searcher.search(request)
    #expect(response.reading == .asWritten)
    return try #require(response.hits.first)
  }

  @Test(arguments: [
    ("集体协商", "集體協(xié)商"), ("集體協商", "集體協(xié)商"), ("“工资集体协商”", "工資集體協(xié)商"),
  ])
  mutating func textsAreFound(query: String, original: String) throws {
    let hit = try hit(query)
    #expect(hit.places.map(\.line) == Array(repeating: 14, count: 6))
    #expect(hit.places.map(\.text) == Array(repeating: original, count: 6))
    #expect(hit.placeCount == 6)
  }

  /// Highlights are bytes of the file, pinyin included.
  @Test(arguments: [("实践", "實(shí)踐"), ("學習", "學(xué)習")])
  mutating func highlightsAreTheOriginal(query: String, original: String) throws {
    let hit = try hit(query)
    let allLines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(!hit.places.isEmpty && hit.places.count == hit.placeCount)
    for snippet in hit.snippets {
      let line = String(decoding: allLines[snippet.line - 1], as: UTF8.self)
      #expect(line.contains(snippet.text))
      #expect(snippet.text.contains(original))
      for highlight in snippet.highlights {
        let slice = Array(snippet.text.utf8)[highlight]
        #expect(String(decoding: slice, as: UTF8.self) == original)
      }
    }
  }
}
