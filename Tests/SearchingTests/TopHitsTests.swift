import Indexing
import TestSupport
import Testing

@testable import Searching

@Suite struct TopHitsTests {
  @Test func theBestAreTheFirstOfAllSorted() throws {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<LoopScale.rounds(300) {
      let documents = Self.documents(using: &generator)
      let limit = Bool.random(using: &generator) ? Int.random(in: 0...25, using: &generator) : nil
      var top = TopHits(limit: limit, order: Self.order)
      for document in documents.shuffled(using: &generator) { try top.add(document) }
      let expected = try documents.sorted(by: Self.order.precedes).prefix(limit ?? .max)
      #expect(try top.best().map(\.document) == expected.map(\.document))
      #expect(top.documentCount == documents.count)
      #expect(top.placeCount == documents.reduce(0) { $0 + $1.placeCount })
    }
  }

  /// The order is total: of any two one comes first, and never both.
  @Test func theOrderIsTotal() throws {
    var generator = SeededGenerator(seed: 82)
    let documents = Self.documents(using: &generator)
    for (number, document) in documents.enumerated() {
      #expect(try !Self.order.precedes(document, document))
      for other in documents[..<number] {
        #expect(
          try Self.order.precedes(document, other) != Self.order.precedes(other, document))
      }
    }
  }

  /// Several documents are of one file.
  private static var order: DocumentOrder { DocumentOrder { [UInt8($0.document.ordinal % 7)] } }

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
