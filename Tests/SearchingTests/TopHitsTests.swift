import Indexing
import Querying
import TestSupport
import Testing

@testable import Searching

@Suite struct TopHitsTests {
  @Test func theBestAreTheFirstOfAllSorted() throws {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<LoopScale.rounds(300) {
      let documents = Self.documents(using: &generator)
      let order = Self.orders.randomElement(using: &generator) ?? Self.orders[0]
      let limit = Bool.random(using: &generator) ? Int.random(in: 0...25, using: &generator) : nil
      var top = TopHits(limit: limit, order: order)
      for document in documents.shuffled(using: &generator) { try top.add(document) }
      let expected = try documents.sorted(by: order.precedes).prefix(limit ?? .max)
      #expect(try top.best().map(\.document) == expected.map(\.document))
      #expect(top.documentCount == documents.count)
      #expect(top.placeCount == documents.reduce(0) { $0 + $1.placeCount })
    }
  }

  /// The order is total: of any two one comes first, and never both.
  @Test(arguments: 0..<6) func theOrderIsTotal(number: Int) throws {
    let order = Self.orders[number]
    var generator = SeededGenerator(seed: 82)
    let documents = Self.documents(using: &generator)
    for (number, document) in documents.enumerated() {
      #expect(try !order.precedes(document, document))
      for other in documents[..<number] {
        #expect(
          try order.precedes(document, other) != order.precedes(other, document))
      }
    }
  }

  /// Several documents are of one file.
  private static var orders: [DocumentOrder] {
    SearchOrder.Key.allCases.flatMap { key in
      [false, true].map { isReversed in
        DocumentOrder(SearchOrder(by: key, isReversed: isReversed)) {
          [UInt8($0.document.ordinal % 7)]
        }
      }
    }
  }

  private static var dates: [SortedDate?] {
    ["2013", "2014-05", "2014-05-08"].map { SortedDate($0.utf8) } + [nil]
  }

  private static func documents(using generator: inout SeededGenerator) -> [RankedDocument] {
    (0..<Int.random(in: 20...60, using: &generator)).map { number in
      var document = RankedDocument(
        segment: number % 3, document: DocumentID(UInt32(number)),
        holdsJoinedWords: Bool.random(using: &generator),
        score: Double(Int.random(in: 0...3, using: &generator)),
        placeCount: Int.random(in: 0...5, using: &generator),
        continuesFile: Bool.random(using: &generator))
      document.date = dates.randomElement(using: &generator) ?? nil
      return document
    }
  }
}
