import Studying
import TestSupport
import Testing

/// Trends against counting in each text by itself.
@Suite struct TrendTests {
  @Test("Shares and rates of each year", arguments: StudiedCorpus.History.allCases)
  func values(history: StudiedCorpus.History) throws {
    let seed: UInt64 = 40
    let corpus = try StudiedCorpus(seed: seed, history)
    let terms = try corpus.terms.map { try #require(try StudyTerm($0)) }
    let trend = try Trend(terms, in: Subset(corpus.snapshot))
    #expect(trend.undatedCount == corpus.records.count { $0.year == nil })
    #expect(trend.points.map(\.year) == Array(2009...2016))
    for (number, term) in corpus.terms.enumerated() {
      let shares = trend.shares(ofTerm: number)
      let rates = trend.rates(ofTerm: number, per: .thousand)
      for (index, point) in trend.points.enumerated() {
        let members = corpus.records.filter { $0.year == String(point.year) }
        let counts = try members.map { try $0.positions(of: term).count }
        guard !members.isEmpty else {
          #expect(shares[index] == nil)
          #expect(rates[index] == nil)
          continue
        }
        let characters = members.reduce(0) { $0 + $1.folded.scalars.count }
        let share = Double(counts.count { $0 > 0 }) / Double(members.count)
        let rate = Double(counts.reduce(0, +)) * 1_000 / Double(characters)
        #expect(abs(try #require(shares[index]) - share) < 1e-9, "seed \(seed) \(term)")
        #expect(abs(try #require(rates[index]) - rate) < 1e-9, "seed \(seed) \(term)")
      }
    }
  }
}
