import Analysis
import Corpus
import Storage
import TestSupport
import Testing

@testable import Indexing

/// The cross-check of postings and texts finds what checksums cannot: a segment that was written
/// wrong.
@Suite struct SegmentCheckTests {
  private static func sample(seed: UInt64 = 3) throws -> CraftedSegment {
    var generator = SeededGenerator(seed: seed)
    return try CraftedSegment(RandomDocuments.analyzed(count: 3, using: &generator))
  }

  private static func check(
    _ crafted: CraftedSegment, threads: Int = 1
  ) throws(StorageError) -> SegmentCheck {
    SegmentCheck(
      try crafted.segment(), by: (words: WordTable.folded, repairs: true),
      workers: Workers(threads))
  }

  private static func isSound(_ crafted: CraftedSegment, totals: SegmentTotals) -> Bool {
    (try? check(crafted).run(totals: totals)) != nil
  }

  @Test("A sound segment passes, whatever is in it", arguments: 0..<10)
  func sound(seed: UInt64) throws {
    let crafted = try Self.sample(seed: seed)
    let tally = try Self.check(crafted).run(totals: crafted.totals)
    let contents = try SegmentContents(crafted.segment())
    #expect(
      tally.lists == contents.grams.count + contents.words.count + contents.fields.count)
    #expect(
      tally.occurrences
        == contents.grams.values.map(\.size.occurrenceCount).reduce(0, +)
        + crafted.totals.tokenCount
        + contents.fields.values.map(\.documents.count).reduce(0, +))
  }

  @Test(
    "No byte of what was made from the texts can be wrong, unless all is read as before (bits that fill)",
    arguments: [
      .repairs, .headings, .gramFirsts, .gramSeconds, .gramPlaces, .gramLengths, .gramLists,
      .lengths, .wordIndex, .wordBlocks, .wordLists, .fieldIndex,
      .fieldBlocks, .fieldLists, .sketches,
    ]
      as [SegmentFormat.Section])
  func wrongBytes(section: SegmentFormat.Section) throws {
    let sound = try Self.sample()
    try #require(Self.isSound(sound, totals: sound.totals))
    let bytes = try #require(sound.sections[section])
    try #require(!bytes.isEmpty)
    let contents = try SegmentContents(sound.segment())
    for offset in bytes.indices {
      var crafted = sound
      crafted.sections[section]?[offset] ^= 1 << UInt8(offset % 8)
      let isSound = Self.isSound(crafted, totals: sound.totals)
      let isSame = try isSound && SegmentContents(crafted.segment()) == contents
      #expect(!isSound || isSame, "byte \(offset) of \(bytes.count)")
    }
  }

  @Test(
    "Sections of other texts do not pass",
    arguments: [.texts, .gramSeconds, .gramLists, .wordBlocks, .wordLists]
      as [SegmentFormat.Section])
  func otherTexts(section: SegmentFormat.Section) throws {
    var crafted = try Self.sample(seed: 3)
    crafted.sections[section] = try Self.sample(seed: 4).sections[section]
    #expect(!Self.isSound(crafted, totals: crafted.totals))
  }

  @Test("Threads and the size of batches change neither tally nor error", arguments: 0..<6)
  func threads(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sound = try CraftedSegment(RandomDocuments.analyzed(count: 30, using: &generator))
    var crafted = sound
    for _ in 0..<(seed % 3) {
      let section: SegmentFormat.Section =
        [.headings, .repairs, .lengths].randomElement(using: &generator) ?? .headings
      let place = Int.random(
        in: 0..<(sound.sections[section]?.count ?? 0), using: &generator)
      crafted.sections[section]?[place] ^= 1
    }
    let segment = try crafted.segment()
    func outcome(threads: Int, batchSize: Int) -> Result<PostingTally, IndexError> {
      let check = SegmentCheck(
        segment, by: (words: WordTable.folded, repairs: true), workers: Workers(threads),
        batchSize: batchSize)
      do throws(IndexError) {
        return .success(try check.run(totals: crafted.totals))
      } catch {
        return .failure(error)
      }
    }
    for batchSize in [1, 100, 1 << 20] {
      let expected = outcome(threads: 1, batchSize: batchSize)
      for threads in [2, 3, 8] {
        #expect(
          outcome(threads: threads, batchSize: batchSize) == expected,
          "seed \(seed), \(threads) threads, batches of \(batchSize)")
      }
      #expect((try? expected.get()) != nil || seed % 3 > 0, "seed \(seed)")
    }
  }

  @Test("Postings of a text more or less do not pass")
  func otherCount() throws {
    var generator = SeededGenerator(seed: 6)
    let documents = try RandomDocuments.analyzed(count: 4, using: &generator)
    for (texts, postings) in [(3, 4), (4, 3), (0, 4), (4, 0)] {
      var crafted = try CraftedSegment(Array(documents.prefix(texts)))
      let other = try CraftedSegment(Array(documents.prefix(postings)))
      for section: SegmentFormat.Section in [
        .gramFirsts, .gramSeconds, .gramPlaces, .gramLengths, .gramLists, .wordIndex, .wordBlocks,
        .wordLists, .fieldIndex, .fieldBlocks,
        .fieldLists,
      ] {
        crafted.sections[section] = other.sections[section]
      }
      #expect(!Self.isSound(crafted, totals: crafted.totals))
    }
  }

  @Test("Totals that the manifest has wrong do not pass")
  func wrongTotals() throws {
    let crafted = try Self.sample()
    let fields: [WritableKeyPath<SegmentTotals, Int>] = [
      \.documentCount, \.characterCount, \.tokenCount,
    ]
    for field in fields {
      var totals = crafted.totals
      totals[keyPath: field] += 1
      #expect(!Self.isSound(crafted, totals: totals))
    }
  }

  /// A segment whose commonest grams and words have several blocks, and in a section of lists the places
  /// of the bounds of all blocks.
  private static func withSkipData() throws -> (
    CraftedSegment, [(SegmentFormat.Section, [Int])]
  ) {
    var generator = SeededGenerator(seed: 8)
    var analyzer = try Analyzer()
    let documents = try (0..<300).map { number in
      let text = "工会总结" + String(repeating: "国", count: number % 7)
      return (
        description: RandomDocuments.description(name: "\(number).txt", using: &generator),
        text: try analyzer.analyze(Array(text.utf8))
      )
    }
    let crafted = try CraftedSegment(documents)
    let segment = try crafted.segment()
    let grams = try (0..<segment.grams.count).map { try segment.grams.list(at: $0) }
    let words = try (0..<segment.words.blockCount).flatMap { block in
      try segment.words.entries(ofBlock: block).map { try segment.words.list(of: $0) }
    }
    return (crafted, [(.gramLists, try bounds(in: grams)), (.wordLists, try bounds(in: words))])
  }

  /// Where the bounds are in lists that follow each other.
  private static func bounds(in lists: [Bytes]) throws(StorageError) -> [Int] {
    var places: [Int] = []
    var start = 0
    for list in lists {
      var reader = ByteReader(list)
      let count = PostingBlock.count(ofDocuments: try PostingListSize(from: &reader).documentCount)
      for block in 0..<(count > 1 ? count : 0) {
        places.append(start + reader.offset + block * PostingBlock.skipEntrySize + 8)
      }
      start += list.count
    }
    return places
  }

  @Test("The bound of a block that is not the one of its documents does not pass")
  func wrongBounds() throws {
    let (sound, places) = try Self.withSkipData()
    try #require(Self.isSound(sound, totals: sound.totals))
    for (section, places) in places {
      try #require(places.count >= 6)
      for place in places {
        for part in 0...1 {
          var crafted = sound
          crafted.sections[section]?[place + part] ^= 1
          #expect(
            !Self.isSound(crafted, totals: sound.totals), "\(section), byte \(place), part \(part)")
        }
      }
    }
  }

  @Test("A tally of endless lists stays at its greatest value")
  func endlessTally() {
    let size = PostingListSize(documentCount: 1, occurrenceCount: .max - 1)
    var tally = PostingTally()
    for _ in 0..<3 { tally.add(size) }
    tally.add(tally)
    #expect(tally == PostingTally(lists: 6, postings: 6, occurrences: .max))
  }
}
