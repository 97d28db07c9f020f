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

  private static func isSound(
    _ crafted: CraftedSegment, totals: SegmentTotals, _ analyzer: Analyzer
  ) -> Bool {
    guard let segment = try? crafted.segment() else { return false }
    var check = SegmentCheck(segment, analyzer: analyzer, isRepaired: true)
    return (try? check.run(totals: totals)) != nil
  }

  @Test("A sound segment passes, whatever is in it", arguments: 0..<10)
  func sound(seed: UInt64) throws {
    let crafted = try Self.sample(seed: seed)
    var check = SegmentCheck(try crafted.segment(), analyzer: try Analyzer(), isRepaired: true)
    try check.run(totals: crafted.totals)
    let contents = try SegmentContents(crafted.segment())
    #expect(
      check.postingListCount == contents.grams.count + contents.words.count + contents.fields.count)
    #expect(
      check.occurrenceCount
        == contents.grams.values.map(\.size.occurrenceCount).reduce(0, +)
        + crafted.totals.tokenCount
        + contents.fields.values.map(\.documents.count).reduce(0, +))
  }

  @Test(
    "No byte of what was made from the texts can be wrong, unless all is read as before (bits that fill)",
    arguments: [
      .repairs, .headings, .gramFirsts, .gramSeconds, .gramPlaces, .gramLengths, .gramLists,
      .lengths, .wordIndex, .wordBlocks, .wordLists, .fieldIndex,
      .fieldBlocks, .fieldLists,
    ]
      as [SegmentFormat.Section])
  func wrongBytes(section: SegmentFormat.Section) throws {
    let sound = try Self.sample()
    let analyzer = try Analyzer()
    try #require(Self.isSound(sound, totals: sound.totals, analyzer))
    let bytes = try #require(sound.sections[section])
    try #require(!bytes.isEmpty)
    let contents = try SegmentContents(sound.segment())
    for offset in bytes.indices {
      var crafted = sound
      crafted.sections[section]?[offset] ^= 1 << UInt8(offset % 8)
      let isSound = Self.isSound(crafted, totals: sound.totals, analyzer)
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
    #expect(try !Self.isSound(crafted, totals: crafted.totals, Analyzer()))
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
      #expect(try !Self.isSound(crafted, totals: crafted.totals, Analyzer()))
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
      #expect(try !Self.isSound(crafted, totals: totals, Analyzer()))
    }
  }
}
