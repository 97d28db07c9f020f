import Analysis
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// A damaged segment file is told, and whoever reads it all the same gets an error or other answers
/// but no trap.
@Suite struct SegmentDamageTests {
  private static func sample() throws -> CraftedSegment {
    var generator = SeededGenerator(seed: 3)
    return try CraftedSegment(RandomDocuments.analyzed(count: 2, using: &generator))
  }

  @Test("No byte of a segment can be changed without notice, and none makes its readers trap")
  func changedBytes() throws {
    let sound = try Self.sample().file
    for offset in sound.indices {
      for value in [sound[offset] ^ 0x40, 0, 0xFF] where value != sound[offset] {
        var damaged = sound
        damaged[offset] = value
        let isNoticed = Self.isNoticed(damaged)
        #expect(isNoticed, "byte \(offset) of \(sound.count) set to \(value)")
      }
    }
  }

  @Test("A segment cut anywhere cannot be opened")
  func truncation() throws {
    let sound = try Self.sample().file
    for count in sound.indices {
      #expect(throws: StorageError.self, "cut to \(count) bytes") {
        try Segment(Bytes(Array(sound[..<count]), path: "segment"))
      }
    }
  }

  @Test("A missing section is damage", arguments: SegmentFormat.Section.allCases)
  func missingSection(section: SegmentFormat.Section) throws {
    var crafted = try Self.sample()
    crafted.sections[section] = nil
    #expect(throws: StorageError.self) { try crafted.segment() }
  }

  @Test(
    "Rubbish with right checksums makes no reader trap", arguments: SegmentFormat.Section.allCases)
  func rubbish(section: SegmentFormat.Section) throws {
    let sound = try Self.sample()
    let size = sound.sections[section]?.count ?? 0
    for seed in 0..<LongTests.rounds(20) {
      var generator = SeededGenerator(seed: UInt64(seed))
      var crafted = sound
      crafted.sections[section] = (0..<size).map { _ in
        Bool.random(using: &generator) ? 0 : UInt8.random(in: 0...255, using: &generator)
      }
      #expect(throws: Never.self) {
        try Self.check(sound.segment()).run(totals: sound.totals)
      }
      guard let segment = try? crafted.segment() else { continue }
      // Nothing else in the segment says where pages begin.
      if section != .pages {
        #expect(throws: IndexError.self, "seed \(seed)") {
          try Self.check(segment).run(totals: sound.totals)
        }
      }
      Self.readEverything(segment)
    }
  }

  private static func check(_ segment: Segment) -> SegmentCheck {
    SegmentCheck(segment, by: (words: WordTable.folded, repairs: true))
  }

  private static func isNoticed(_ bytes: [UInt8]) -> Bool {
    guard let segment = try? Segment(Bytes(bytes, path: "segment")) else { return true }
    readEverything(segment)
    return (try? segment.file.checkAllSections()) == nil
  }

  /// Reads each part by itself, so that an error in one does not spare the others.
  private static func readEverything(_ segment: Segment) {
    for document in segment.documents.documents {
      _ = try? segment.documents.description(of: document)
      _ = try? segment.documents.title(of: document)
      _ = try? segment.documents.headings(of: document)
      _ = try? segment.documents.breaks(of: document)
      guard let source = try? segment.documents.sourceText(of: document),
        let repairs = try? segment.documents.repairs(of: document)
      else { continue }
      _ = try? CleanText(source: source, repairs: repairs)
    }
    for index in 0..<segment.grams.count {
      guard var cursor = try? segment.grams.cursor(at: index) else { continue }
      _ = try? cursor.readList()
    }
    for block in 0..<segment.words.blockCount {
      for entry in (try? segment.words.entries(ofBlock: block)) ?? [] {
        guard var cursor = try? segment.words.cursor(of: entry) else { continue }
        _ = try? cursor.readList()
      }
    }
    _ = try? segment.words.entry(of: Term(utf8: Array("工会".utf8)))
    _ = try? segment.grams.cursor(at: 0)
    _ = try? segment.fields.names()
    _ = try? segment.lengths.all()
    _ = try? MergedSegment.bytes(of: [segment])
  }
}
