import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Analysis
@testable import Indexing

@Suite struct SegmentMergerTests {
  private typealias Documents = [(description: DocumentDescription, text: AnalyzedText)]

  /// Segments, and the documents of all that were not deleted.
  private static func segments(
    seed: Int
  ) throws -> (segments: [Segment], live: Documents) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var segments: [Segment] = []
    var live: Documents = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      let count = [0, 1, 5, 12].randomElement(using: &generator) ?? 1
      let documents = try RandomDocuments.analyzed(count: count, using: &generator)
      let deleted = DeletedDocuments.random(below: count, using: &generator)
      var builder = RunBuilder(of: documents)
      segments.append(try builder.segment(deleted: deleted))
      for (number, document) in documents.enumerated()
      where !deleted.contains(DocumentID(UInt32(number))) { live.append(document) }
    }
    return (segments, live)
  }

  @Test(
    "Merged segments hold what one segment of their live documents holds",
    arguments: 0..<LongTests.rounds(30))
  func sameContents(seed: Int) throws {
    let (segments, live) = try Self.segments(seed: seed)
    let file = MemoryFile()
    let merger = try SegmentMerger(segments, workers: Workers(2))
    let summary = try merger.write(to: file)
    #expect(summary.size == file.bytes.count)
    var builder = RunBuilder(of: live)
    #expect(merger.totals == builder.totals, "seed \(seed)")
    let merged = try Segment(Bytes(file.bytes, path: "merged"))
    #expect(try SegmentContents(merged) == SegmentContents(builder.segment()), "seed \(seed)")
    let check = SegmentCheck(merged, by: (words: WordTable.folded, repairs: true))
    _ = try check.run(totals: merger.totals)
  }

  @Test(
    "Segments and runs give what one segment of all their documents holds",
    arguments: 0..<LongTests.rounds(30))
  func runs(seed: Int) throws {
    let (segments, live) = try Self.segments(seed: seed + 300)
    var generator = SeededGenerator(seed: UInt64(seed))
    var runs: [Run] = []
    var all = live
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let count = [1, 4, 15].randomElement(using: &generator) ?? 1
      let documents = try RandomDocuments.analyzed(count: count, using: &generator)
      var builder = RunBuilder(of: documents)
      runs.append(try builder.run())
      all += documents
    }
    let bytes = try MergedSegment.bytes(of: segments, runs)
    #expect(try MergedSegment.bytes(of: segments, runs, threadCount: 3) == bytes)
    let merged = try Segment(Bytes(bytes, path: "merged"))
    var builder = RunBuilder(of: all)
    #expect(try SegmentContents(merged) == SegmentContents(builder.segment()), "seed \(seed)")
  }

  @Test("The number of threads changes no byte", arguments: 0..<6)
  func sameBytes(seed: Int) throws {
    let (segments, _) = try Self.segments(seed: seed)
    let bytes = try MergedSegment.bytes(of: segments)
    for count in [2, 5] {
      #expect(try MergedSegment.bytes(of: segments, threadCount: count) == bytes, "seed \(seed)")
    }
  }

  @Test("How many parts the lists are merged in changes no byte", arguments: 0..<6)
  func parts(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (segments, _) = try Self.segments(seed: seed + 40)
    let documents = try RandomDocuments.analyzed(count: 20, using: &generator)
    var builder = RunBuilder(of: documents)
    let runs = [try builder.run()]
    let bytes = try MergedSegment.bytes(of: segments, runs)
    let inputs = try MergeInput.inputs(of: segments, runs)
    let lengths = inputs.flatMap(\.liveLengths)
    #expect(try GramMerge(inputs, lengths: lengths, partSize: 1).partCount > 20)
    for partSize in [1, 40, 700, 5_000] {
      let other = try MergedSegment.bytes(
        of: segments, runs, threadCount: 1 + seed % 3, partSize: partSize)
      let isSame = other == bytes
      #expect(isSame, "seed \(seed), parts of \(partSize) bytes")
    }
  }

  @Test("Merging in steps holds what merging at once holds", arguments: 0..<10)
  func steps(seed: Int) throws {
    let (segments, _) = try Self.segments(seed: seed + 100)
    let whole = try Segment(Bytes(MergedSegment.bytes(of: segments), path: "whole"))
    var merged = try Segment(Bytes(MergedSegment.bytes(of: []), path: "empty"))
    for segment in segments {
      merged = try Segment(Bytes(MergedSegment.bytes(of: [merged, segment]), path: "merged"))
    }
    #expect(try SegmentContents(merged) == SegmentContents(whole), "seed \(seed)")
  }

  @Test("Texts of several frames come over whole, with deletions and without")
  func largeTexts() throws {
    var generator = SeededGenerator(seed: 1)
    let pieces = ["工会工作", "总结报告。\n", "一二三四五", "abc ", "協商\n"]
    var analyzer = try Analyzer()
    let documents = try (0..<3).map { number in
      let text = (0..<12_000).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      return (
        RandomDocuments.description(name: "\(number).txt", using: &generator),
        try analyzer.analyze(Array(text.utf8))
      )
    }
    let sizes = documents.map(\.1.source.count)
    #expect(sizes.reduce(0, +) > 2 * TextFrameWriter.capacity)
    for deleted: [UInt32] in [[], [0], [1], [0, 2]] {
      var builder = RunBuilder(of: documents)
      let segment = try builder.segment(deleted: DeletedDocuments(deleted))
      let merged = try Segment(
        Bytes(MergedSegment.bytes(of: [segment, segment]), path: "merged"))
      let live = documents.indices.filter { !deleted.contains(UInt32($0)) }
      let texts = try merged.documents.documents.map { try merged.documents.sourceText(of: $0) }
      let isSame = texts == (live + live).map { documents[$0].1.source }
      #expect(isSame, "deleted \(deleted)")
    }
  }
}
