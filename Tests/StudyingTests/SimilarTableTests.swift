import Analysis
import Foundation
import Searching
import TestSupport
import Testing

@testable import Indexing
@testable import Studying

/// Documents like a text against counting the words of each.
@Suite struct SimilarTableTests {
  private static func words(_ scalars: [UInt32]) throws -> [String] {
    var analyzer = try Analyzer()
    return try analyzer.tokens(in: scalars).map { Term(folded: scalars[$0]).text }
  }

  private static func counts(_ words: [String]) -> [String: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test("Likeness over any segments", arguments: StudiedCorpus.History.allCases)
  func likeness(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 61, history)
    let words = try corpus.records.map { try Self.words($0.folded.scalars) }
    let text = corpus.records[3].folded.scalars
    let table = try SimilarTable(
      of: text, in: Subset(corpus.snapshot), exceptFile: corpus.records[3].name)
    let n = Double(words.count)
    var weights: [String: Double] = [:]
    for (word, count) in Self.counts(words[3])
    where word.unicodeScalars.count >= 2
      && word.unicodeScalars.allSatisfy({ TextClass.isHan($0.value) })
    {
      let holding = words.count { $0.contains(word) }
      weights[word] = Double(count) * log((1 + n) / (1 + Double(holding)))
    }
    #expect(weights.count <= 40 && !table.rows.isEmpty)
    weights = weights.filter { $0.value > 0 }
    #expect(Set(table.keyWords) == Set(weights.keys))
    let mean = Double(words.reduce(0) { $0 + $1.count }) / n
    let total = weights.values.reduce(0, +)
    var expected: [String: Double] = [:]
    for (record, words) in zip(corpus.records, words) where record.name != corpus.records[3].name {
      let norm = 0.5 + 0.5 * Double(words.count) / mean
      let counts = Self.counts(words)
      let sum = weights.reduce(0.0) { sum, word in
        let frequency = Double(counts[word.key] ?? 0)
        return sum + word.value / total * frequency / (frequency + norm)
      }
      if sum > 0 { expected[record.name] = sum }
    }
    #expect(Set(table.rows.map(\.file)) == Set(expected.keys))
    for row in table.rows {
      #expect(abs(row.likeness - (expected[row.file] ?? -1)) < 1e-9, "\(row.file)")
    }
    #expect(table.rows.map(\.likeness) == table.rows.map(\.likeness).sorted(by: >))
  }

  @Test func aTextWithoutWordsIsLikeNone() throws {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", "工会组织。")])
    let table = try SimilarTable(
      of: Array("123，。".unicodeScalars.map(\.value)), in: Subset(corpus.snapshot),
      exceptFile: nil)
    #expect(table.rows.isEmpty && table.keyWords.isEmpty)
  }
}
