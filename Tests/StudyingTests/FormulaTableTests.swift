import Analysis
import Foundation
import Searching
import TestSupport
import Testing

@testable import Indexing
@testable import Studying

/// Fixed formulas against counting every stretch of every clause.
@Suite struct FormulaTableTests {
  /// A document: its characters, and between which of them words begin or end.
  private struct Text {
    var scalars: [UInt32]
    var edges: Set<Int>

    init(_ scalars: [UInt32]) throws {
      self.scalars = scalars
      var analyzer = try Analyzer()
      edges = Set(try analyzer.tokens(in: scalars).flatMap { [$0.lowerBound, $0.upperBound] })
    }

    /// The stretches of letters of so many characters.
    func stretches(of length: Int) -> [Range<Int>] {
      guard scalars.count >= length else { return [] }
      return (0...scalars.count - length).map { $0..<$0 + length }.filter {
        scalars[$0].allSatisfy { TextClass.isGram($0) }
      }
    }

    func isFormula(_ range: Range<Int>) -> Bool {
      let particles = Set("的地得了着和与及或等在是把被将并而也就都".unicodeScalars.map(\.value))
      func isParticle(_ word: Range<Int>) -> Bool {
        particles.contains(scalars[word.lowerBound])
          && edges.isSuperset(of: [word.lowerBound, word.upperBound])
      }
      return edges.isSuperset(of: [range.lowerBound, range.upperBound])
        && !isParticle(range.lowerBound..<range.lowerBound + 1)
        && !isParticle(range.upperBound - 1..<range.upperBound)
    }
  }

  private struct Count {
    var documents: Set<Int> = []
    var places = 0
    var marked = 0
  }

  /// All stretches of at least `least` documents, by length.
  private static func counts(
    _ texts: [Text], lengths: ClosedRange<Int>, least: Int
  ) -> [Int: [[UInt32]: Count]] {
    var all: [Int: [[UInt32]: Count]] = [:]
    for length in lengths {
      var counts: [[UInt32]: Count] = [:]
      for (number, text) in texts.enumerated() {
        for range in text.stretches(of: length) {
          counts[Array(text.scalars[range]), default: Count()].documents.insert(number)
          counts[Array(text.scalars[range])]?.places += 1
          counts[Array(text.scalars[range])]?.marked += text.isFormula(range) ? 1 : 0
        }
      }
      all[length] = counts.filter { $0.value.documents.count >= least }
    }
    return all
  }

  private static func expected(
    _ texts: [Text], lengths: ClosedRange<Int>, least: Int
  ) -> Set<FormulaTable.Row> {
    let counts = counts(texts, lengths: lengths.lowerBound...FormulaTable.longest, least: least)
    var found: [([UInt32], Count)] = []
    for length in counts.keys.sorted(by: >) {
      found += (counts[length] ?? [:]).filter { text, count in
        count.marked * 2 >= count.places
          && !found.contains { longer, held in
            Self.contains(longer, text) && held.documents.count * 5 >= count.documents.count * 4
          }
      }
    }
    return Set(
      found.filter { lengths.contains($0.0.count) }.map { text, count in
        FormulaTable.Row(
          text: Term(folded: text[...]).text, length: text.count,
          count: TermCount(occurrences: count.places, documents: count.documents.count))
      })
  }

  private static func contains(_ text: [UInt32], _ part: [UInt32]) -> Bool {
    text.count > part.count
      && (0...text.count - part.count).contains { Array(text[$0..<$0 + part.count]) == part }
  }

  @Test("Formulas are those that counting everything gives", arguments: 0..<40 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = ["集体", "协商", "的", "工会", "和谐", "𠀋", "𠮷野", "2014", "要约", "行动", "在", "，", "。", "\n"]
    let texts = try (0..<Int.random(in: 2...8, using: &generator)).map { _ in
      let count = Int.random(in: 0...60, using: &generator)
      let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
      return try Text(text.unicodeScalars.map(\.value))
    }
    var analyzer = try Analyzer()
    let clauses = ClauseText(
      try texts.map { ($0.scalars, try analyzer.tokens(in: $0.scalars)) })
    let shortest = Int.random(in: 1...4, using: &generator)
    let lengths = shortest...shortest + Int.random(in: 0...8, using: &generator)
    let least = Int.random(in: 2...3, using: &generator)
    let rows = FormulaTable.rows(of: clauses, lengths, inDocuments: least, Workers(2))
    #expect(
      Set(rows) == Self.expected(texts, lengths: lengths, least: least), "seed \(seed)")
    #expect(Set(rows).count == rows.count)
  }

  @Test("The table is the same over any segments", arguments: StudiedCorpus.History.allCases)
  func segments(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 5, history)
    let texts = try corpus.records.map { try Text($0.folded.scalars) }
    let table = try FormulaTable(
      Subset(corpus.snapshot), lengths: 2...10, inDocuments: 2, lexicon: Lexicon(),
      workers: Workers(2))
    #expect(Set(table.rows) == Self.expected(texts, lengths: 2...10, least: 2))
    for row in table.rows.prefix(20) {
      let term = try #require(try StudyTerm(row.text))
      let counts = try CountTable([term], by: nil, in: Subset(corpus.snapshot))
      #expect(counts.total.counts == [row.count], "\(row.text)")
    }
  }
}
