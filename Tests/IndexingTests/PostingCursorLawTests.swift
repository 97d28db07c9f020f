import Storage
import TestSupport
import Testing

@testable import Indexing

/// The laws of `DocumentCursor`, for `PostingCursor`.
@Suite struct PostingCursorLawTests {
  @Test(
    "Any walk gives what a walk over the plain list gives",
    arguments: RandomPostings.edgeCounts + [700, 1_500])
  func randomWalks(count: Int) throws {
    for seed in 0..<LongTests.rounds(12) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let list = RandomPostings.list(count: count, using: &generator)
      var walk = try Walk(list)
      while walk.expected.current != nil {
        try walk.step(using: &generator)
        try walk.expectAgreement("seed \(seed), \(count) documents")
      }
      for _ in 0..<3 {
        try walk.step(using: &generator)
        #expect(walk.cursor.current == nil, "seed \(seed): it stays at the end")
        #expect(try walk.cursor.frequency() == 0)
        #expect(try walk.cursor.positions() == [])
      }
    }
  }

  @Test("Every document is reached in one leap from the start", arguments: [127, 128, 129, 300])
  func leaps(count: Int) throws {
    var generator = SeededGenerator(seed: 5)
    let list = RandomPostings.list(count: count, using: &generator)
    let encoded = EncodedPostings(list)
    for target in Set(list.documents.flatMap { [$0 &- 1, $0, $0 + 1] } + [0, .max]) {
      var cursor = try encoded.cursor()
      var plain = PlainCursor(list)
      try cursor.advance(to: DocumentID(target))
      plain.advance(to: DocumentID(target))
      #expect(cursor.current == plain.current, "to \(target)")
      #expect(try cursor.positions() == plain.positions, "to \(target)")
    }
  }

  @Test("A walk that goes back and forth gives what one from the start gives")
  func movesBackAndForth() throws {
    for seed in 0..<LongTests.rounds(12) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let list = RandomPostings.list(count: 700, using: &generator)
      let encoded = EncodedPostings(list)
      var cursor = PostingCursor(before: try encoded.blocks())
      for _ in 0..<100 {
        let target = UInt32.random(in: 0...(list.documents.last ?? 0) + 9, using: &generator)
        try cursor.move(to: target)
        var plain = PlainCursor(list)
        plain.advance(to: DocumentID(target))
        #expect(cursor.current == plain.current, "seed \(seed), to \(target)")
        #expect(try cursor.frequency() == plain.frequency)
        if target % 3 == 0 { #expect(try cursor.positions() == plain.positions) }
      }
    }
  }

  @Test("What is read of a range is what a walk meets there", arguments: [1, 127, 129, 700])
  func ranges(count: Int) throws {
    for seed in 0..<LongTests.rounds(12) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let list = RandomPostings.list(count: count, using: &generator)
      let encoded = EncodedPostings(list)
      var documents = PostingCursor(before: try encoded.blocks())
      var start: UInt32 = 0
      while start <= list.documents.last ?? 0 {
        let range = start...start + UInt32.random(in: 0...4_000, using: &generator)
        var (found, foundCounts) = ([UInt32](), [UInt32]())
        try documents.appendPostings(in: range, to: &found, &foundCounts)
        let expected = zip(list.documents, list.frequencies).filter { range.contains($0.0) }
        #expect(found == expected.map(\.0), "seed \(seed), \(range)")
        #expect(foundCounts == expected.map(\.1), "seed \(seed), \(range)")
        start = range.upperBound + 1
      }
    }
  }

  @Test("Frequencies of any documents are those of the list", arguments: [1, 127, 129, 700, 1_500])
  func frequencies(count: Int) throws {
    for seed in 0..<LongTests.rounds(12) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var list = RandomPostings.list(count: count, using: &generator)
      let isDense = seed % 2 == 0
      if isDense { list.documents = (0..<UInt32(count)).map { $0 + $0 / 3 } }
      list.positions = []
      let encoded = EncodedPostings(list, withPositions: false)
      let expected = Dictionary(uniqueKeysWithValues: zip(list.documents, list.frequencies))
      let documentCount = list.lengths.count
      #expect(
        try encoded.blocks().hasColumn == (documentCount >= 1_024 && 2 * count >= documentCount))
      var cursor = PostingCursor(before: try encoded.blocks())
      var span = FrequencySpan()
      for _ in 0..<40 {
        let reach = [20, 1_000, 100_000].randomElement(using: &generator) ?? 1
        let start = Int.random(in: 0...Int(list.documents.last ?? 0), using: &generator)
        let end = min(start + reach, list.lengths.count - 1)
        let documents = Set(
          (0..<60).map { _ in UInt32(Int.random(in: start...end, using: &generator)) }
        )
        .sorted()
        var frequencies = [UInt32](repeating: 7, count: 128)
        try cursor.readFrequencies(of: documents, into: &frequencies, &span)
        #expect(
          Array(frequencies[..<documents.count]) == documents.map { expected[$0] ?? 0 },
          "seed \(seed), \(documents)")
      }
    }
  }

  @Test("A list keeps no positions unless asked to")
  func withoutPositions() throws {
    let list = PostingList(documents: [3, 5], frequencies: [2, 1], positions: [0, 4, 1])
    var cursor = try EncodedPostings(list, withPositions: false).cursor()
    #expect(try cursor.frequency() == 2)
    #expect(try cursor.positions() == [])
  }
}

/// The cursor under test and the plain one beside it.
private struct Walk {
  var cursor: PostingCursor
  var expected: PlainCursor

  init(_ list: PostingList) throws {
    cursor = try EncodedPostings(list).cursor()
    expected = PlainCursor(list)
  }

  mutating func step(using generator: inout SeededGenerator) throws {
    guard Int.random(in: 0..<3, using: &generator) > 0 else {
      try cursor.advance()
      return expected.advance()
    }
    let reach = [0, 2, 100, 5_000, 1 << 22].randomElement(using: &generator) ?? 0
    let base = Int(expected.current?.ordinal ?? 7)
    let target = DocumentID(
      UInt32(clamping: base + Int.random(in: -reach / 4...reach, using: &generator)))
    try cursor.advance(to: target)
    expected.advance(to: target)
  }

  /// Positions are asked for now and then only: a cursor must not need it.
  mutating func expectAgreement(_ comment: String) throws {
    #expect(cursor.current == expected.current, "\(comment)")
    #expect(try cursor.frequency() == expected.frequency, "\(comment)")
    guard (expected.current?.ordinal ?? 0) % 3 == 0 else { return }
    #expect(try cursor.positions() == expected.positions, "\(comment)")
  }
}

/// The oracle: a walk over the plain arrays, one document at a time.
private struct PlainCursor {
  private let list: PostingList
  private var index = 0

  init(_ list: PostingList) {
    self.list = list
  }

  var current: DocumentID? {
    index < list.documents.count ? DocumentID(list.documents[index]) : nil
  }

  var frequency: Int { current == nil ? 0 : Int(list.frequencies[index]) }

  var positions: [UInt32] {
    let start = list.frequencies[..<index].reduce(0) { $0 + Int($1) }
    return Array(list.positions[start..<start + frequency])
  }

  mutating func advance() {
    index = min(index + 1, list.documents.count)
  }

  mutating func advance(to target: DocumentID) {
    while let current, current < target { advance() }
  }
}
