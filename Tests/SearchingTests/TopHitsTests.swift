import Indexing
import TestSupport
import Testing

@testable import Searching

@Suite struct TopHitsTests {
  @Test func theBestAreTheFirstOfAllSorted() {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<LoopScale.rounds(300) {
      let documents = Self.documents(using: &generator)
      let limit = Bool.random(using: &generator) ? Int.random(in: 0...25, using: &generator) : nil
      var top = TopHits(limit: limit)
      for document in documents.shuffled(using: &generator) { top.add(document) }
      let expected = documents.sorted { $0.precedes($1) }.prefix(limit ?? .max)
      #expect(top.best.map(\.document) == expected.map(\.document))
      #expect(top.documentCount == documents.count)
      #expect(top.placeCount == documents.reduce(0) { $0 + $1.placeCount })
    }
  }

  /// The order is total: of any two one comes first, and never both.
  @Test func theOrderIsTotal() {
    var generator = SeededGenerator(seed: 82)
    let documents = Self.documents(using: &generator)
    for (number, document) in documents.enumerated() {
      #expect(!document.precedes(document))
      for other in documents[..<number] {
        #expect(document.precedes(other) != other.precedes(document))
      }
    }
  }

  private static func documents(using generator: inout SeededGenerator) -> [RankedDocument] {
    (0..<Int.random(in: 20...60, using: &generator)).map { number in
      RankedDocument(
        segment: number % 3, document: DocumentID(UInt32(number)),
        holdsJoinedWords: Bool.random(using: &generator),
        score: Double(Int.random(in: 0...3, using: &generator)),
        placeCount: Int.random(in: 0...5, using: &generator),
        continuesFile: Bool.random(using: &generator))
    }
  }
}
