import Foundation
import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Every score can be worked out again from the numbers that are shown with it, by its formula.
@Suite struct ScoreExplanationTests {
  @Test(arguments: Division.allCases) func scoresAreRecomputed(division: Division) throws {
    var explainedCount = 0
    for seed in 0..<UInt64(LoopScale.rounds(2)) {
      var random = RandomCorpus(seed: 6_300 + seed)
      let documents = random.documents(20, length: 50)
      let texts = try SubstringOracle(documents).documents
      let lexicon = try Lexicon("\(random.word())总 = \(random.word())，GDP")
      var searcher = try Searcher(division.index(documents).snapshot, lexicon: lexicon)
      for _ in 0..<60 {
        var request = SearchRequest(
          query: random.query(depth: 2, from: texts), limit: random.pick([nil, 3]),
          detail: .counts)
        request.titleBoost = random.pick([0, 0.1, 2])
        let plain = try searcher.search(request)
        request.explainsScores = true
        let response = try searcher.search(request)
        #expect(response.hits.map(\.score) == plain.hits.map(\.score))
        for hit in response.hits {
          let explanation = try #require(hit.explanation)
          let comment: Comment = "seed \(seed), \(request.query.canonicalText), \(hit.path)"
          #expect(abs(Self.score(explanation) - hit.score) < 1e-9, comment)
          #expect(explanation.score == hit.score, comment)
          #expect((explanation.title == nil) == (request.titleBoost == 0), comment)
          Self.expectSums(explanation, comment)
          explainedCount += explanation.terms.isEmpty ? 0 : 1
        }
      }
    }
    #expect(explainedCount > 100)
  }

  /// From counts alone.
  private static func score(_ explanation: ScoreExplanation) -> Double {
    let mean = Double(explanation.wordCount) / Double(explanation.documentCount)
    let (k, b) = (explanation.saturation, explanation.lengthWeight)
    func gain(_ frequency: Int, _ length: Int) -> Double {
      let (f, l) = (Double(frequency), Double(length) / mean)
      return f * (k + 1) / (f + k * (1 - b + b * l))
    }
    return explanation.terms.reduce(0) { sum, term in
      let (all, holding) = (Double(explanation.documentCount), Double(term.documentCount))
      let rarity = log(1 + (all - holding + 0.5) / (holding + 0.5))
      let inText = gain(term.inText.frequency, explanation.length)
      let inTitle = explanation.title.map { title in
        title.boost * gain(term.inTitle?.frequency ?? 0, title.length)
      }
      return sum + term.weight * rarity * (inText + (inTitle ?? 0))
    }
  }

  /// What is shown of each term adds up too.
  private static func expectSums(_ explanation: ScoreExplanation, _ comment: Comment) {
    let sum = explanation.terms.reduce(0) { $0 + $1.inText.score }
    let title = explanation.terms.reduce(0) { $0 + ($1.inTitle?.score ?? 0) }
    #expect(abs((explanation.title?.score ?? 0) - title) < 1e-9, comment)
    #expect(
      abs(sum + (explanation.title?.boost ?? 0) * title - explanation.score) < 1e-9, comment)
    for term in explanation.terms {
      #expect(abs(term.weight * term.rarity * term.inText.gain - term.inText.score) < 1e-9, comment)
    }
  }

  /// The frequencies are those of the text, the lengths those of the documents.
  @Test func numbersAreThoseOfTheTexts() throws {
    let corpus = try IndexedCorpus([
      SourceDocument(name: "a.txt", "工会工作\n\n工会的三双工程，三双。"), SourceDocument(name: "b.txt", "GDP增长"),
    ])
    var searcher = try Searcher(corpus.snapshot, lexicon: Lexicon("三双"))
    var request = SearchRequest(
      query: .or([.bare("三双"), .bare("工会"), .bare("GDP")]), detail: .counts)
    request.explainsScores = true
    request.titleBoost = 0.5
    let hits = try searcher.search(request).hits
    let explanation = try #require(hits.first { $0.path == "a.txt" }?.explanation)
    #expect(explanation.documentCount == 2)
    let rows = explanation.terms.map { term in
      "\(term.kind) \(term.text) \(term.weight) \(term.documentCount) \(term.inText.frequency) "
        + "\(term.inTitle?.frequency ?? -1)"
    }
    #expect(
      rows == [
        "word 三双 1.0 1 2 0", "pair 三双 0.5 1 2 0", "character 三 0.2 1 2 0",
        "character 双 0.2 1 2 0", "word 工会 1.0 1 2 1", "pair 工会 0.5 1 2 1",
        "character 工 0.2 1 4 2", "character 会 0.2 1 2 1", "word gdp 1.7 1 0 0",
      ])
  }
}
