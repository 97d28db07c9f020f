import Storage
import TestSupport
import Testing

@testable import Indexing

@Suite struct PostingListCodingTests {
  @Test("Lists around the borders of blocks are read back", arguments: RandomPostings.edgeCounts)
  func edges(count: Int) throws {
    for seed in 0..<8 {
      var generator = SeededGenerator(seed: UInt64(seed))
      try Self.expectRoundTrip(RandomPostings.list(count: count, using: &generator), seed: seed)
    }
  }

  @Test("Random lists are read back", arguments: 0..<LongTests.rounds(12))
  func random(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...3_000, using: &generator)
    try Self.expectRoundTrip(RandomPostings.list(count: count, using: &generator), seed: seed)
  }

  @Test("The greatest numbers are read back")
  func extremes() throws {
    let list = PostingList(
      documents: [0, 1 << 20], frequencies: [1, 2], positions: [.max - 1, 0, .max - 1])
    try Self.expectRoundTrip(list, seed: 0)
    let often = PostingList(
      documents: (0..<130).map { $0 * 3_000 }, frequencies: Array(repeating: 1 << 24, count: 130),
      positions: [])
    #expect(try EncodedPostings(often, withPositions: false).decoded() == often)
  }

  @Test("A term in every document takes 27 bytes a block: a bit a gap, the head, and the skip data")
  func compactness() {
    let everywhere = PostingList(
      documents: Array(0..<896), frequencies: Array(repeating: 1, count: 896), positions: [])
    #expect(EncodedPostings(everywhere, withPositions: false).bytes.count == 2 + 7 * (10 + 1 + 16))
  }

  private static func expectRoundTrip(_ list: PostingList, seed: Int) throws {
    #expect(try EncodedPostings(list).decoded() == list, "seed \(seed)")
    #expect(EncodedPostings(list).merged() == list, "merged, seed \(seed)")
    var counted = list
    counted.positions = []
    #expect(
      try EncodedPostings(list, withPositions: false).decoded() == counted, "seed \(seed)")
  }
}
