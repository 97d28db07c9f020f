import Analysis
import Foundation
import Searching
import TestSupport
import Testing

@testable import Indexing
@testable import Studying

/// New words against counting every stretch of every text.
@Suite struct NewWordTableTests {
  /// A text in clauses of letters, and between which characters words begin or end.
  private struct Text {
    let scalars: [UInt32]
    let edges: Set<Int>

    init(_ scalars: [UInt32]) throws {
      self.scalars = scalars
      var analyzer = try Analyzer()
      edges = Set(try analyzer.tokens(in: scalars).flatMap { [$0.lowerBound, $0.upperBound] })
    }

    /// Where a stretch stands, within clauses.
    func places(of stretch: [UInt32]) -> [Range<Int>] {
      guard scalars.count >= stretch.count else { return [] }
      return (0...scalars.count - stretch.count).map { $0..<$0 + stretch.count }
        .filter { Array(scalars[$0]) == stretch }
    }

    func isOneWord(_ range: Range<Int>) -> Bool {
      edges.intersection(range.lowerBound...range.upperBound)
        == [range.lowerBound, range.upperBound]
    }

    /// The letter at a place; `nil` where a clause ends.
    func letter(_ place: Int) -> UInt32? {
      scalars.indices.contains(place) && TextClass.isGram(scalars[place]) ? scalars[place] : nil
    }
  }

  private static func entropy(_ neighbours: [UInt32?]) -> Double {
    var counts: [UInt32: Int] = [:]
    for case let letter? in neighbours { counts[letter, default: 0] += 1 }
    let ends = neighbours.count { $0 == nil }
    let all = Array(counts.values) + Array(repeating: 1, count: ends)
    return all.reduce(0) {
      let share = Double($1) / Double(neighbours.count)
      return $0 - share * log(share) / log(2)
    }
  }

  private static func stretches(_ texts: [Text], _ lengths: ClosedRange<Int>) -> Set<[UInt32]> {
    var all: Set<[UInt32]> = []
    for text in texts {
      for length in lengths where text.scalars.count >= length {
        for start in 0...text.scalars.count - length {
          let stretch = Array(text.scalars[start..<start + length])
          if stretch.allSatisfy({ TextClass.isHan($0) }) { all.insert(stretch) }
        }
      }
    }
    return all
  }

  private func expectRow(_ row: NewWordTable.Row, _ word: Expected) {
    #expect(row.count == word.count && abs(row.cohesion - word.cohesion) < 1e-9, "\(row.word)")
    #expect(abs(row.left - word.left) < 1e-9 && abs(row.right - word.right) < 1e-9, "\(row.word)")
    #expect(row.example.contains(row.word))
  }

  private struct Expected {
    var count = TermCount()
    var cohesion = 0.0
    var left = 0.0
    var right = 0.0
  }

  private static func expected(
    _ texts: [Text], _ limits: NewWordTable.Limits
  ) -> [String: Expected] {
    let n = Double(
      texts.reduce(0) { $0 + $1.scalars.count { TextClass.isGram($0) } })
    func places(_ part: [UInt32]) -> Double {
      Double(texts.reduce(0) { $0 + $1.places(of: part).count })
    }
    var words: [String: Expected] = [:]
    for stretch in stretches(texts, limits.lengths) {
      var word = Expected()
      var (before, behind, known) = ([UInt32?](), [UInt32?](), 0)
      for text in texts {
        let found = text.places(of: stretch)
        word.count.add(found.count)
        known += found.count { text.isOneWord($0) }
        before += found.map { text.letter($0.lowerBound - 1) }
        behind += found.map { text.letter($0.upperBound) }
      }
      guard word.count.occurrences >= limits.places, word.count.documents >= limits.documents,
        known * 2 < word.count.occurrences
      else { continue }
      word.cohesion =
        (1..<stretch.count).map { split in
          let parts = places(Array(stretch[..<split])) * places(Array(stretch[split...]))
          return log(Double(word.count.occurrences) * n / parts) / log(2)
        }.min() ?? 0
      (word.left, word.right) = (entropy(before), entropy(behind))
      guard word.cohesion >= limits.cohesion, min(word.left, word.right) >= limits.freedom else {
        continue
      }
      words[Term(folded: stretch[...]).text] = word
    }
    return words
  }

  @Test("Words and measures over any segments", arguments: StudiedCorpus.History.allCases)
  func measures(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 17, history, count: 24, length: 40)
    let texts = try corpus.records.map { try Text($0.folded.scalars) }
    let limits = NewWordTable.Limits(
      lengths: 2...4, places: 3, documents: 2, cohesion: 0.513, freedom: 0.417)
    let table = try NewWordTable(
      Subset(corpus.snapshot), limits, lexicon: Lexicon(), workers: Workers(2))
    let expected = Self.expected(texts, limits)
    #expect(Set(table.rows.map(\.word)) == Set(expected.keys))
    #expect(!table.rows.isEmpty)
    for row in table.rows { expectRow(row, try #require(expected[row.word])) }
    #expect(
      table.characterCount == texts.reduce(0) { $0 + $1.scalars.count { TextClass.isGram($0) } })
  }

  @Test func theExampleIsTheEarliest() throws {
    let corpus = try IndexedCorpus([
      SourceDocument(name: "metadata.csv", "file,year\nb.txt,2001\na.txt,2009\n"),
      SourceDocument(name: "a.txt", "推进三双工程。三双工程见效。落实三双工程了。"),
      SourceDocument(name: "b.txt", "实施三双工程以来。抓三双工程。"),
    ])
    let limits = NewWordTable.Limits(
      lengths: 4...4, places: 5, documents: 2, cohesion: 0, freedom: 1)
    let table = try NewWordTable(
      Subset(corpus.snapshot), limits, lexicon: Lexicon(), workers: Workers(1))
    let row = try #require(table.rows.first { $0.word == "三双工程" })
    #expect(row.example == "实施三双工程以来" && row.exampleFile.hasSuffix("b.txt"))
  }
}
