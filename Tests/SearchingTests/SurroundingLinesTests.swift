import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Lines beside those that match are those of the file, each once.
@Suite struct SurroundingLinesTests {
  @Test(arguments: [1, 2, 3] as [UInt64], [SearchRequest.Detail.places, .snippets])
  func everyLineThatWasAskedForIsShownOnce(seed: UInt64, detail: SearchRequest.Detail) throws {
    var random = RandomCorpus(seed: seed)
    let documents = random.documents(15, length: 200)
    let corpus = try IndexedCorpus(documents)
    let folded = try SubstringOracle(documents).documents
    var searcher = try Searcher(corpus.snapshot)
    var lineCount = 0
    for _ in 0..<LoopScale.rounds(60) {
      let text = String(random.quotation(from: folded).prefix(2))
      var request = SearchRequest(query: .exact(text), limit: nil, detail: detail)
      request.surroundings = .init(
        before: random.pick([0, 1, 3, .max]), after: random.pick([0, 1, 2, .max]))
      var plain = request
      plain.surroundings = .init()
      let hits = try searcher.search(request).hits
      for (hit, bare) in zip(hits, try searcher.search(plain).hits) {
        let document = try #require(documents.first { $0.name == hit.path })
        let comment: Comment = "seed \(seed): \(request)"
        lineCount += try Self.check(hit, of: document, request.surroundings, comment)
        #expect(Self.withoutSurroundings(hit) == bare, comment)
      }
    }
    #expect(lineCount > LoopScale.rounds(150))
  }

  private static func check(
    _ hit: Hit, of document: SourceDocument, _ wanted: SearchRequest.Surroundings,
    _ comment: Comment
  ) throws -> Int {
    var lines = document.source.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    let matching = Set(hit.snippets.map(\.line))
    let expected = (1...max(1, lines.count)).filter { line in
      !matching.contains(line)
        && matching.contains {
          $0 > line ? $0 - line <= wanted.before : line - $0 <= wanted.after
        }
    }
    let shown = hit.snippets.flatMap { $0.before + $0.after }
    #expect(shown.map(\.number) == expected, comment)
    for line in shown {
      let text = String(decoding: lines[line.number - 1], as: UTF8.self)
      #expect(line.text.unicodeScalars.elementsEqual(text.unicodeScalars.droppingReturn), comment)
    }
    for snippet in hit.snippets {
      #expect(snippet.before.allSatisfy { $0.number < snippet.line }, comment)
      #expect(snippet.after.allSatisfy { $0.number > snippet.line }, comment)
    }
    return shown.count
  }

  private static func withoutSurroundings(_ hit: Hit) -> Hit {
    var hit = hit
    for index in hit.snippets.indices {
      (hit.snippets[index].before, hit.snippets[index].after) = ([], [])
    }
    return hit
  }

  @Test(arguments: Division.allCases) func filesWithoutMatchAreAllOthers(division: Division) throws
  {
    var random = RandomCorpus(seed: 12)
    let documents = random.documents(15, length: 20)
    let corpus = try division.index(documents)
    let folded = try SubstringOracle(documents).documents
    var searcher = try Searcher(corpus.snapshot)
    for _ in 0..<LoopScale.rounds(60) {
      let query = random.query(depth: 2, from: folded)
      let request = SearchRequest(query: query, mode: random.pick(SearchRequest.Mode.allCases))
      var all = request
      (all.limit, all.detail) = (nil, .counts)
      let others = try searcher.filesWithoutMatch(request)
      let matching = try searcher.search(all).hits.map(\.path)
      #expect(Set(others.files + matching) == Set(documents.map(\.name)))
      #expect(others.files.count + Set(matching).count == documents.count)
      #expect(others.files == others.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }

  @Test(arguments: [
    (1, [1], [2]), (2, [1, 3, 3], [2, 4]), (3, [1, 3, 3, 5], [2, 4]), (9, [1, 3, 3, 5], [2, 4]),
  ])
  func onlyTheFirstLinesAreKept(count: Int, lines: [Int], beside: [Int]) throws {
    let text = "工会一\n别的\n工会二，工会二\n\n工会三\n"
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
    var searcher = try Searcher(corpus.snapshot)
    var request = SearchRequest(query: .exact("工会"), detail: .places)
    request.lineLimit = count
    request.surroundings = .init(after: 1)
    let hit = try #require(try searcher.search(request).hits.first)
    #expect(hit.places.map(\.line) == lines)
    #expect(hit.snippets.map(\.line) == Array(Set(lines)).sorted())
    #expect(hit.snippets.flatMap(\.after).map(\.number) == beside)
    #expect(hit.placeCount == 4)
  }
}

extension String.UnicodeScalarView {
  fileprivate var droppingReturn: SubSequence { last == "\r" ? dropLast() : self[...] }
}
