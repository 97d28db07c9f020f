import Analysis
import Indexing
import Querying
import Searching
import TestSupport
import Testing

@testable import Studying

/// The history of a formula against looking at every document.
@Suite struct FormulaHistoryTests {
  private static func history(
    _ term: String, _ corpus: IndexedCorpus, where query: Query? = nil
  ) throws -> FormulaHistory {
    try FormulaHistory(
      #require(try StudyTerm(term)), in: Subset(corpus.snapshot, where: query),
      lexicon: Lexicon(), workers: Workers(2))
  }

  private static func speeches() throws -> IndexedCorpus {
    let texts = [
      "要全面建设小康社会。", "全面建设小康社会的目标。", "全面建成小康社会，全面建成小康社会。", "为全面建成小康社会而努力。",
      "全面建成更高水平小康社会。", "全面建成更高水平小康社会。", "实现全面小康社会，全面，建成小康社会。", "建设全面小康社会。",
      "全面建成小康生活。", "全面建成小康生活。", "全面建成小康的路。", "全面建成小康的路。", "全面建设\n小康社会。",
    ]
    let table = texts.indices.reduce("file,year,地\n") {
      $0 + "\($1).txt,\($1 == 3 ? "" : String(2001 + $1)),地\($1 % 3)\n"
    }
    return try IndexedCorpus(
      texts.enumerated().map { SourceDocument(name: "\($0).txt", $1) }
        + [SourceDocument(name: "metadata.csv", table)])
  }

  @Test func theEndsYearsAndWordings() throws {
    let corpus = try Self.speeches()
    let history = try Self.history("全面建成小康社会", corpus)
    #expect(history.formula.count == TermCount(occurrences: 3, documents: 2))
    #expect(history.formula.first?.date == "2003" && history.formula.last?.date == "2003")
    #expect(history.sourceCount == 2 && history.placeCount == 2)
    #expect(
      history.variants.map(\.text)
        == [
          "全面建设小康社会", "全面小康社会", "全面建成小康生活", "全面建成更高水平小康社会",
        ].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let wording = try #require(history.variants.first { $0.text == "全面建设小康社会" })
    #expect(wording.count == TermCount(occurrences: 2, documents: 2))
    #expect(wording.first?.date == "2001" && wording.last?.date == "2002")
    #expect(history.trend.points.map { $0.row.counts[0].documents }.reduce(0, +) == 1)
  }

  @Test func nothingIsFoundOfWhatIsNotThere() throws {
    let corpus = try Self.speeches()
    let history = try Self.history("玛雅历法", corpus)
    #expect(history.formula.count == TermCount() && history.variants.isEmpty)
    #expect(history.formula.first == nil && history.sourceCount == 0)
  }

  /// A wording is one that two documents have and that differs from the formula by a gap.
  @Test("Every wording is counted as the formula is", arguments: StudiedCorpus.History.allCases)
  func segments(history: StudiedCorpus.History) throws {
    let corpus = try StudiedCorpus(seed: 29, history)
    let subset = try Subset(corpus.snapshot)
    for text in corpus.terms {
      guard let term = try StudyTerm(text) else { continue }
      let found = try FormulaHistory(
        term, in: subset, lexicon: Lexicon(), workers: Workers(2))
      for spread in [found.formula] + found.variants {
        let places = try corpus.records.map { try $0.positions(of: spread.text).count }
        #expect(spread.count.occurrences == places.reduce(0, +), "\(spread.text)")
        #expect(spread.count.documents == places.count { $0 > 0 }, "\(spread.text)")
        let years = zip(corpus.records, places).filter { $1 > 0 }.compactMap { $0.0.year }
        #expect(spread.first?.date == years.min() && spread.last?.date == years.max())
      }
      #expect(found.variants.allSatisfy { $0.count.documents >= 2 && $0.text != text })
    }
  }
}
