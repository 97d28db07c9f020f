import Analysis
import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Snippets and highlights are slices of the original text: those that a naive cutter makes of the
/// oracle's occurrences.
@Suite struct SnippetTests {
  /// A line of the clean text that matches.
  private struct Line {
    let positions: Range<Int>
    let matches: [Range<Int>]
    let textCount: Int

    init(_ positions: Range<Int>, _ matches: [(positions: Range<Int>, text: Int)]) {
      let inside = matches.filter { positions.contains($0.positions.lowerBound) }
      self.positions = positions
      self.matches = inside.map(\.positions)
      textCount = Set(inside.map(\.text)).count
    }
  }

  private static func lines(of document: FoldedDocument, for texts: [[UInt32]]) -> [Line] {
    let matches = texts.enumerated().flatMap { number, text in
      document.positions(of: text).map { (positions: $0..<$0 + text.count, text: number) }
    }
    let outermost = matches.filter { match in
      !matches.contains {
        $0.positions != match.positions
          && match.positions.clamped(to: $0.positions) == match.positions
      }
    }
    let sorted = Dictionary(grouping: outermost, by: \.positions).values.compactMap(\.first).sorted
    {
      ($0.positions.lowerBound, $0.positions.upperBound)
        < ($1.positions.lowerBound, $1.positions.upperBound)
    }
    return document.scalars.split(whereSeparator: TextClass.isParagraphBreak)
      .map { Line($0.indices, sorted) }
      .filter { !$0.matches.isEmpty }
  }

  /// The three lines with the most different texts, then the most matches, then the earliest.
  private static func best(_ lines: [Line]) -> [Line] {
    let ranked = lines.sorted {
      ($1.textCount, $1.matches.count, $0.positions.lowerBound)
        < ($0.textCount, $0.matches.count, $1.positions.lowerBound)
    }
    return ranked.prefix(3).sorted { $0.positions.lowerBound < $1.positions.lowerBound }
  }

  private static func snippet(
    of line: Line, in document: FoldedDocument, _ origins: [Range<Int>], context: Int
  ) throws -> Snippet {
    let first = try #require(line.matches.first)
    let start = max(line.positions.lowerBound, first.lowerBound - context)
    let end = min(line.positions.upperBound, first.upperBound + 2 * context)
    let bytes = origins[start].lowerBound..<origins[end - 1].upperBound
    var isMatched = [Bool](repeating: false, count: bytes.count)
    for match in line.matches where match.upperBound <= end {
      let source = origins[match.lowerBound].lowerBound..<origins[match.upperBound - 1].upperBound
      for byte in source { isMatched[byte - bytes.lowerBound] = true }
    }
    let place = document.document.place(bytes)
    return Snippet(
      line: place.line, headings: [], text: place.text,
      highlights: isMatched.indices.split { !isMatched[$0] }.compactMap { run in
        run.first.flatMap { first in run.last.map { first..<$0 + 1 } }
      },
      isCutBefore: start > line.positions.lowerBound, isCutAfter: end < line.positions.upperBound)
  }

  @Test(arguments: [51, 52] as [UInt64])
  func snippetsAreThoseOfANaiveCutter(seed: UInt64) throws {
    var random = RandomCorpus(seed: seed)
    let documents = random.documents(6, length: 200)
    let texts = try SubstringOracle(documents).documents
    var searcher = try Searcher(IndexedCorpus(documents).snapshot)
    var seen = 0
    for _ in 0..<LoopScale.rounds(120) {
      let quotations = (0..<3).map { _ in random.quotation(from: texts) }
      let request = SearchRequest(
        query: .or(quotations.map { .exact($0) }), limit: nil,
        detail: random.pick([.snippets, .places]),
        contextLength: Int.random(in: 0...20, using: &random.generator))
      let comment: Comment = "\(quotations), \(request.detail), seed \(seed)"
      let folded = try quotations.map { try FoldedDocument.folded($0) }
      for hit in try searcher.search(request).hits {
        let document = try #require(texts.first { $0.document.name == hit.path })
        let (lines, origins) = (Self.lines(of: document, for: folded), document.origins)
        let shown = request.detail == .places ? lines : Self.best(lines)
        let expected = try shown.map {
          try Self.snippet(of: $0, in: document, origins, context: request.contextLength)
        }
        #expect(hit.snippets.map(\.withoutHeadings) == expected, comment)
        #expect(hit.places == hit.places.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
        seen += expected.count
      }
    }
    #expect(seen > 500)
  }

  @Test func aSnippetStandsUnderItsHeadings() throws {
    let text = """
      工会工作总结
      一、上半年工作回顧
      (二)創新形式
      繼續推進工資集體協商
      二、下半年打算
      集体协商
      """
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    var searcher = try Searcher(corpus.snapshot)
    let hit = try searcher.search(SearchRequest(query: .bare("集体协商"))).hits.first
    #expect(hit?.title == "工会工作总结")
    #expect(hit?.snippets.map(\.line) == [4, 6])
    #expect(hit?.snippets.map(\.headings) == [["一、上半年工作回顧", "(二)創新形式"], ["二、下半年打算"]])
  }

  @Test func everyKindOfLineEndIsCountedOnce() throws {
    let text = "工会总结\r一、工作\r\n建会\r集体协商\n集体协商"
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    var searcher = try Searcher(corpus.snapshot)
    let hit = try searcher.search(SearchRequest(query: .bare("集体协商"))).hits.first
    #expect(hit?.snippets.map(\.line) == [4, 5])
    #expect(hit?.snippets.map(\.headings) == [["一、工作"], ["一、工作"]])
  }

  @Test func countsHaveNoSnippets() throws {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", "工会工会")])
    var searcher = try Searcher(corpus.snapshot)
    let request = SearchRequest(query: .bare("工会"), detail: .counts)
    let hit = try searcher.search(request).hits.first
    #expect(hit?.placeCount == 2 && hit?.snippets == [] && hit?.places == [])
  }
}

extension Snippet {
  fileprivate var withoutHeadings: Snippet {
    var snippet = self
    snippet.headings = []
    return snippet
  }
}
