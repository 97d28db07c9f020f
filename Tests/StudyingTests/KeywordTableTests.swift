import Analysis
import Foundation
import Querying
import TestSupport
import Testing

@testable import Studying

/// Key words against counting the words of every document.
@Suite struct KeywordTableTests {
  private struct Counts: Hashable {
    var documents = 0
    var places = 0
  }

  private static func counts(_ records: [StudiedCorpus.Record]) throws -> [String: Counts] {
    var all: [String: Counts] = [:]
    for record in records {
      var analyzer = try Analyzer()
      let scalars = record.folded.scalars
      let words = try analyzer.tokens(in: scalars).map { Term(folded: scalars[$0]).text }
      for word in words { all[word, default: Counts()].places += 1 }
      for word in Set(words) { all[word, default: Counts()].documents += 1 }
    }
    return all
  }

  @Test("Counts and measures", arguments: StudiedCorpus.History.allCases)
  func measures(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 81, history)
    let query = try QueryParser.parse("年:2009..2012")
    let target = try Subset(corpus.snapshot, where: query)
    let reference = Subset(try Subset(corpus.snapshot), without: target)
    let isTarget = { (record: StudiedCorpus.Record) in record.year.map { $0 <= "2012" } ?? false }
    let (first, second) = (
      corpus.records.filter(isTarget), corpus.records.filter { !isTarget($0) }
    )
    let (mine, others) = (try Self.counts(first), try Self.counts(second))
    for isNegative in [false, true] {
      let table = try KeywordTable(target, reference, least: 1, isNegative: isNegative)
      #expect(table.target.documents == first.count)
      #expect(table.reference.documents == second.count)
      #expect(table.target.words == mine.values.reduce(0) { $0 + $1.places })
      #expect(table.reference.words == others.values.reduce(0) { $0 + $1.places })
      var expected: Set<String> = []
      for word in Set(mine.keys).union(others.keys) {
        let (lower, upper) = Self.bounds(
          mine[word]?.documents ?? 0, first.count, others[word]?.documents ?? 0, second.count)
        if isNegative ? upper < 0 : lower > 0 { expected.insert(word) }
      }
      #expect(Set(table.rows.map(\.word)) == expected)
      for row in table.rows {
        let (d1, d2) = (mine[row.word] ?? Counts(), others[row.word] ?? Counts())
        #expect(Counts(documents: row.target.documents, places: row.target.occurrences) == d1)
        #expect(Counts(documents: row.reference.documents, places: row.reference.occurrences) == d2)
        let bounds = Self.bounds(d1.documents, first.count, d2.documents, second.count)
        #expect(abs(row.bounds.lowerBound - bounds.0) < 1e-9)
        #expect(abs(row.bounds.upperBound - bounds.1) < 1e-9)
        #expect(abs(row.logRatio - (bounds.0 + bounds.1) / 2) < 1e-9)
        let g = Self.likelihood(d1.places, table.target.words, d2.places, table.reference.words)
        #expect(abs(row.logLikelihood - g) < 1e-9 * max(1, abs(g)))
      }
    }
  }

  private static func bounds(_ d1: Int, _ n1: Int, _ d2: Int, _ n2: Int) -> (Double, Double) {
    let (a, b) = (Double(d1) + 0.5, Double(n1) + 0.5)
    let (c, d) = (Double(d2) + 0.5, Double(n2) + 0.5)
    let (ratio, error) = (log(a * d / (b * c)), sqrt(max(0, 1 / a - 1 / b + 1 / c - 1 / d)))
    return (
      (ratio - 1.959963984540054 * error) / log(2), (ratio + 1.959963984540054 * error) / log(2)
    )
  }

  private static func likelihood(_ f1: Int, _ c1: Int, _ f2: Int, _ c2: Int) -> Double {
    let share = Double(f1 + f2) / Double(c1 + c2)
    let (e1, e2) = (Double(c1) * share, Double(c2) * share)
    let sum =
      (f1 > 0 ? Double(f1) * log(Double(f1) / e1) : 0)
      + (f2 > 0 ? Double(f2) * log(Double(f2) / e2) : 0)
    return (Double(f1) < e1 ? -2 : 2) * max(0, sum)
  }
}
