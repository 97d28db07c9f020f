import Corpus
import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// An index that was brought up to date again and again answers what one made anew answers.
@Suite struct IncrementalIndexTests {
  /// How an index is divided and merged.
  struct Division: Sendable, CustomTestStringConvertible {
    let policy: MergePolicy
    let threadCount: Int
    let batchSize: Int

    var testDescription: String { "\(policy), \(threadCount) threads, batches of \(batchSize)" }

    var layout: IndexLayout {
      IndexLayout(batchSize: batchSize, mergePolicy: policy, threadCount: threadCount)
    }
  }

  private static let divisions: [Division] = [MergePolicy.tiered, .never].flatMap { policy in
    [(1, 1), (3, 200), (1, 1 << 20), (3, 1)].map { threadCount, batchSize in
      Division(policy: policy, threadCount: threadCount, batchSize: batchSize)
    }
  }

  @Test(
    "After any edits the index holds what a new one holds, and is sound", arguments: divisions)
  func randomEdits(division: Division) throws {
    for seed in 0..<LongTests.rounds(2) {
      let fixture = try IndexFixture()
      var edits = CorpusEdits(fixture, seed: UInt64(seed))
      for step in 0..<8 {
        let edit = try edits.next()
        let indexer = Indexer(fixture.directory, layout: division.layout)
        let mode: Indexer.Mode = step % 3 == 2 ? .checkingContents : .update
        let report = try indexer.run([fixture.corpus], mode)
        let comment = "seed \(seed), step \(step): \(edit)"
        try fixture.expectSameAsNew(report, comment)
      }
      CaseCount.tell(8, "random edits, the index beside a new one")
    }
  }

  @Test("The same with files that are known by their times")
  func settledFiles() throws {
    let fixture = try IndexFixture(clock: .ahead)
    var edits = CorpusEdits(fixture, seed: 77)
    for step in 0..<6 {
      let edit = try edits.next()
      let report = try fixture.index(batchSize: 300)
      try fixture.expectSameAsNew(report, "step \(step): \(edit)")
      let again = try fixture.index(batchSize: 300)
      #expect(again.outcome == .unchanged)
      let isTold = again.diagnostics.contains { !$0.reason.isSkip }
      #expect(isTold || again.encodings.isEmpty, "what has nothing to tell is not read again")
    }
  }

  @Test("Files that were changed a moment ago are read again, whatever their times tell")
  func unsettledFiles() throws {
    let fixture = try IndexFixture()
    try fixture.writeThreeFiles()
    try fixture.index()
    let again = try fixture.index()
    #expect(again.outcome == .unchanged && again.encodings.count == 1)
  }

  @Test("All segments made one hold the same, and no file is read again for it")
  func compaction() throws {
    let fixture = try IndexFixture(clock: .ahead)
    for number in 0..<6 { try fixture.write("工会工作总结\(number)", to: "\(number).txt") }
    try fixture.index(segmentSize: 1 << 20)
    try fixture.write("新的工会", to: "1.txt")
    try FileManager.default.removeItem(atPath: fixture.corpus.path.appending("3.txt").string)
    try fixture.index(segmentSize: 200)
    let before = try LiveContents(Snapshot(fixture.directory))
    let report = try SegmentCompaction(fixture.directory).run()
    #expect(report.segmentCount > 1 && report.deletedCount > 0)
    let compacted = try Snapshot(fixture.directory)
    #expect(compacted.segments.count == 1)
    #expect(compacted.segments.allSatisfy { $0.deleted.count == 0 })
    #expect(try LiveContents(compacted) == before)
    #expect(try Verifier(fixture.directory).run().problems == [])
    let again = try fixture.index(segmentSize: 200)
    #expect(again.outcome == .unchanged && again.encodings.isEmpty)
  }

  @Test("A batch without new documents leaves no gap in which a run is overwritten")
  func batchesWithoutDocuments() throws {
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let fixture = try IndexFixture()
      for number in 0..<6 { try fixture.write("工会工作\(number)", to: "\(number).txt") }
      try fixture.index(batchSize: 1)
      for number in 0..<6 where Bool.random(using: &generator) {
        try fixture.write("新的工会\(number)", to: "\(number).txt")
      }
      let report = try fixture.index(batchSize: 1)
      try fixture.expectSameAsNew(report, "seed \(seed)")
    }
  }

  @Test("Marks that could not be written do not hide that a table came and went")
  func staleMarks() throws {
    let fixture = try IndexFixture(clock: .ahead)
    try fixture.writeThreeFiles()
    try fixture.index()
    let marks = fixture.directory.path.appending(FileMarks.name)
    let old = try SystemDisk().map(marks).copy()
    try fixture.write("文件名,年份\na.txt,2009\n", to: "metadata.csv")
    try fixture.index()
    try SystemDisk().replace(marks, with: old)
    try FileManager.default.removeItem(
      atPath: fixture.corpus.path.appending("metadata.csv").string)
    try fixture.expectSameAsNew(try fixture.index(), "table")
  }
}

extension Clock {
  /// A clock that is ahead of the file system's, so that files need not be left alone before they are
  /// known by their times.
  fileprivate static let ahead = Clock { Clock.system.now() + 60 }
}

extension IndexFixture {
  /// That the index, of which a run told this, holds what an index of the corpus that is made anew holds.
  fileprivate func expectSameAsNew(_ report: IndexReport, _ comment: String) throws {
    let other = IndexDirectory(place.path.appending("Other"))
    _ = try Indexer(other).run([corpus], .rebuilding)
    let (mine, new) = (try Snapshot(directory), try Snapshot(other))
    #expect(try LiveContents(mine) == LiveContents(new), "\(comment)")
    #expect(mine.manifest.totals == new.manifest.totals, "\(comment)")
    #expect(report.totals == new.manifest.totals, "\(comment)")
    #expect(try Verifier(directory).run().problems == [], "\(comment)")
  }
}
