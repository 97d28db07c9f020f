import Indexing
import TestSupport
import Testing

@testable import Studying

/// Phrases of topics against counting words that stand next to each other, clause by clause.
@Suite struct TopicPhrasesTests {
  private static let words = ["集体", "协商", "合同", "工会", "的"]

  @Test(arguments: 0..<30 as Range<UInt64>)
  func phrasesAreThoseOfTheDefinition(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let clauses = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Self.words.randomElement(using: &generator) ?? ""
      }
    }
    let text = ClauseText(clauses.map(Self.document))
    let passages = TopicPassages(of: text, unit: .speech)
    let vocabulary = TopicVocabulary(of: passages, in: text, Workers(1))
    let known = Array(vocabulary.words.indices).shuffled(using: &generator)
    let phrases = TopicPhrases(of: Set(known), vocabulary, passages, in: text, Workers(2))
    let found = phrases.phrases(of: known).map {
      vocabulary.words[$0.first] + vocabulary.words[$0.second]
    }
    let expected = Self.expected(clauses, vocabulary.words)
    #expect(Set(found) == Set(expected.keys), "seed \(seed)")
    let counts = found.compactMap { expected[$0] }
    #expect(counts == counts.sorted(by: >), "seed \(seed)")
  }

  /// A document of a clause, its words as they are given.
  private static func document(_ words: [String]) -> (folded: [UInt32], words: [Range<Int>]) {
    var (folded, ranges) = ([UInt32](), [Range<Int>]())
    for word in words {
      let start = folded.count
      folded += word.unicodeScalars.map(\.value)
      ranges.append(start..<folded.count)
    }
    return (folded, ranges)
  }

  /// Phrases with their places.
  private static func expected(_ clauses: [[String]], _ known: [String]) -> [String: Int] {
    func count(_ word: String) -> Int { clauses.joined().count { $0 == word } }
    var phrases: [String: Int] = [:]
    for first in known {
      for second in known where first != second {
        let places = clauses.reduce(0) { sum, clause in
          sum + zip(clause, clause.dropFirst()).count { $0 == first && $1 == second }
        }
        if places >= 3, places * 4 >= min(count(first), count(second)) {
          phrases[first + second] = places
        }
      }
    }
    return phrases
  }
}
