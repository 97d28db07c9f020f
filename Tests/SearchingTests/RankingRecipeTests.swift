import Analysis
import Foundation
import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// `Searcher.rank` gives what the recipe says, worked out document by document with every number counted
/// in the texts.
@Suite struct RankingRecipeTests {
  /// The terms of a text and how often each is in it, weighted by kind.
  private struct Terms {
    var counts: [String: Int] = [:]
    var weights: [String: Double] = [:]
    var wordCount = 0

    mutating func add(_ kind: String, _ text: [UInt32], _ weight: Double) {
      let key = kind + text.map(String.init).joined(separator: "-")
      counts[key, default: 0] += 1
      weights[key] = weight
    }

    init(_ scalars: [UInt32], _ tokens: [Range<Int>]) {
      wordCount = tokens.count
      for token in tokens {
        let isHan = TextClass.isHan(scalars[token.lowerBound])
        add("word", Array(scalars[token]), isHan ? 1 : 1.7)
      }
      for place in scalars.indices where TextClass.isHan(scalars[place]) {
        add("character", [scalars[place]], 0.2)
        let isPair = place + 1 < scalars.count && TextClass.isHan(scalars[place + 1])
        if isPair { add("pair", [scalars[place], scalars[place + 1]], 0.5) }
        if !isPair, place == 0 || !TextClass.isHan(scalars[place - 1]) {
          add("alone", [scalars[place]], 0.5)
        }
      }
    }

    /// How often a term of a query is in this text; a lone character of a query is any character.
    func count(_ key: String) -> Int {
      counts[key.replacingOccurrences(of: "alone", with: "character")] ?? 0
    }
  }

  private struct Oracle {
    let documents: [(name: String, terms: Terms)]

    init(_ documents: [SourceDocument]) throws {
      var analyzer = try Analyzer()
      self.documents = try documents.map { document in
        let text = try analyzer.analyze(document.source)
        return (document.name, Terms(text.folded.scalars, text.tokens))
      }
    }

    func scores(_ query: Terms) -> [String: Double] {
      let total = Double(documents.count)
      let mean = Double(documents.reduce(0) { $0 + $1.terms.wordCount }) / total
      var scores: [String: Double] = [:]
      for (key, frequency) in query.counts {
        let holding = Double(documents.count { $0.terms.count(key) > 0 })
        let rarity = log(1 + (total - holding + 0.5) / (holding + 0.5))
        for (name, terms) in documents where terms.count(key) > 0 {
          let count = Double(terms.count(key))
          let norm = 1.2 * (0.25 + 0.75 * Double(terms.wordCount) / mean)
          scores[name, default: 0] +=
            Double(frequency) * (query.weights[key] ?? 0) * rarity * count * 2.2 / (count + norm)
        }
      }
      return scores
    }
  }

  @Test(arguments: Division.allCases) func ranking(_ division: Division) throws {
    for seed in 0..<UInt64(LoopScale.rounds(2)) {
      var random = RandomCorpus(seed: 900 + seed)
      let documents = random.documents(division == .aSegmentEach ? 30 : 300, length: 16)
      let oracle = try Oracle(documents)
      var searcher = try Searcher(division.index(documents).snapshot)
      var analyzer = try Analyzer()
      for _ in 0..<20 {
        let query = Self.question(&random)
        let text = try analyzer.analyze(Array(query.utf8))
        let expected = oracle.scores(Terms(text.folded.scalars, text.tokens)).sorted {
          $0.value > $1.value
        }
        let limit = random.pick([1, 5, 30])
        let hits = try searcher.rank(query, limit: limit)
        #expect(hits.count == min(limit, expected.count), "seed \(seed), \(query)")
        for (hit, best) in zip(hits, expected) {
          #expect(abs(hit.score - best.value) < 1e-9, "seed \(seed), \(query)")
          let own = expected.first { $0.key == hit.path }?.value ?? 0
          #expect(abs(hit.score - own) < 1e-9, "seed \(seed), \(query), \(hit.path)")
        }
      }
    }
  }

  private static func question(_ random: inout RandomCorpus) -> String {
    (0..<Int.random(in: 1...4, using: &random.generator)).map { _ in
      random.pick([random.word(), "GDP", "5000", random.word() + "，"])
    }.joined()
  }
}
