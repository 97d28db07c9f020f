import Analysis
import Corpus
import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// An index without texts holds all else that one with texts holds, through every kind of update.
@Suite struct UnstoredIndexTests {
  private let fixture: IndexFixture

  init() throws {
    fixture = try IndexFixture()
  }

  @discardableResult
  private func index(
    storing isStoring: Bool? = nil, _ mode: Indexer.Mode = .update, batchSize: Int = 1 << 20,
    encodings: [String] = []
  ) throws -> IndexReport {
    let reading = ReadingOptions(encodings: encodings.compactMap(EncodingRule.init))
    let options = IndexingOptions(reading: reading, isStoring: isStoring)
    let layout = IndexLayout(batchSize: batchSize, mergePolicy: .tiered)
    return try Indexer(fixture.directory, options: options, layout: layout)
      .run([fixture.corpus], mode)
  }

  private func textBytes() throws -> Int {
    try Snapshot(fixture.directory).segments.reduce(0) {
      try $0 + $1.file.section(SegmentFormat.Section.texts.rawValue).count
    }
  }

  private func expectSameAsStored(_ comment: String = "") throws {
    let other = IndexDirectory(fixture.place.path.appending("Other"))
    _ = try Indexer(other).run([fixture.corpus], .rebuilding)
    let (mine, new) = (try Snapshot(fixture.directory), try Snapshot(other))
    #expect(try LiveContents(mine) == LiveContents(new), "\(comment)")
    #expect(mine.manifest.totals == new.manifest.totals, "\(comment)")
    #expect(try textBytes() == 0, "\(comment)")
    let report = try Verifier(fixture.directory).run()
    #expect(report.isSound && !report.isStoring, "\(comment): \(report)")
  }

  @Test("After any edits it holds what a new one with texts holds, and is sound", arguments: 0..<3)
  func randomEdits(seed: UInt64) throws {
    for round in 0..<LongTests.rounds(1) {
      var edits = CorpusEdits(fixture, seed: seed + UInt64(round) * 100)
      for step in 0..<6 {
        let edit = try edits.next()
        let mode: Indexer.Mode = step % 3 == 2 ? .checkingContents : .update
        try index(storing: step == 0 ? false : nil, mode, batchSize: 300)
        try expectSameAsStored("seed \(seed), round \(round), step \(step): \(edit)")
      }
      let report = try SegmentCompaction(fixture.directory).run()
      #expect(report.oldSize >= report.newSize)
      try expectSameAsStored("seed \(seed), round \(round), merged")
    }
  }

  @Test("The choice is kept until another is made, which makes all anew")
  func choice() throws {
    try fixture.writeThreeFiles()
    #expect(try index().isStoring)
    #expect(try textBytes() > 0)
    let unstored = try index(storing: false)
    #expect(unstored.outcome == .committed && unstored.changes.added == 3 && !unstored.isStoring)
    #expect(try textBytes() == 0)
    let again = try index()
    #expect(again.outcome == .unchanged && !again.isStoring)
    #expect(try index(storing: false).outcome == .unchanged)
    try fixture.write("新的", to: "e.txt")
    let update = try index()
    #expect(update.changes.added == 1 && update.changes.unchanged == 3 && !update.isStoring)
    #expect(try !index(nil, .rebuilding).isStoring)
    try expectSameAsStored()
    let stored = try index(storing: true)
    #expect(stored.outcome == .committed && stored.changes.added == 4 && stored.isStoring)
    #expect(try textBytes() > 0)
    #expect(try index().outcome == .unchanged)
  }

  private func index(_ isStoring: Bool?, _ mode: Indexer.Mode) throws -> IndexReport {
    try index(storing: isStoring, mode)
  }

  @Test("Texts are read again from archives, tables, files of several speeches, in any encoding")
  func containers() throws {
    let body = String(repeating: "这一篇里的话说得长一些，好让它算作一篇讲话的正文。\n", count: 30)
    try fixture.write(
      "讲话三篇\n" + ["一", "二", "三"].map { "篇\($0)：工作讲话\n同志们：\n\(body)" }.joined(), to: "篇.txt")
    try fixture.write("标题,正文\n甲,工会一\n乙,工会二&nbsp;要约书\n", to: "表.csv")
    try fixture.write("{\"text\": \"第一行\"}\n{\"text\": \"第二行\"}\n", to: "行.jsonl")
    try fixture.write("<p>工会</p><p>總結(jié)</p>", to: "页.html")
    try fixture.place.write(Self.zip, to: "corpus/包.zip")
    let report = try index(storing: false)
    #expect(report.totals.documentCount == 9)
    #expect(try textBytes() == 0)
    let unstored = try fixture.contents()
    try index(storing: true)
    #expect(try textBytes() > 0)
    #expect(try fixture.contents() == unstored)
  }

  /// `目录/文.txt` with two lines, the second `第二行&nbsp;要约书`, and `坏.txt` without a byte.
  private static let zip = [UInt8](
    Data(
      base64Encoded: """
        UEsDBBQAAAgAAAAAIVD7c+jtIwAAACMAAAAOAAAA55uu5b2VL+aWhy50eHTnrKzkuIDooYwK56ys5LqM6KGMJm5i\
        c3A76KaB57qm5LmmClBLAwQUAAAIAAAAACFQAAAAAAAAAAAAAAAABwAAAOWdjy50eHRQSwECFAMUAAAIAAAAACFQ\
        +3Po7SMAAAAjAAAADgAAAAAAAAAAAAAAgAEAAAAA55uu5b2VL+aWhy50eHRQSwECFAMUAAAIAAAAACFQAAAAAAAA\
        AAAAAAAABwAAAAAAAAAAAAAAgAFPAAAA5Z2PLnR4dFBLBQYAAAAAAgACAHEAAAB0AAAAAAA=
        """) ?? Data())

  @Test("A text in an encoding that the user stated is read again in it")
  func statedEncoding() throws {
    let bytes = Array("工会总结，协商".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] })
    try fixture.place.write(bytes, to: "corpus/a.txt")
    try index(storing: false, encodings: ["a.txt=utf-16be"])
    let snapshot = try Snapshot(fixture.directory)
    let store = try #require(snapshot.segments.first).documents
    #expect(try store.sourceText(of: DocumentID(0)) == Array("工会总结，协商".utf8))
  }

  @Test("A file that gives another text from the same bytes is told, and indexed by its contents")
  func readsOtherwise() throws {
    try fixture.write("工会总结", to: "a.txt")
    try index(storing: false)
    try forgeText()
    let snapshot = try Snapshot(fixture.directory)
    let store = try #require(snapshot.segments.first).documents
    let path = fixture.corpus.path.appending("a.txt")
    #expect(throws: StorageError.lostOriginal(path: path, .readsOtherwise)) {
      try store.sourceText(of: DocumentID(0))
    }
    let report = try Verifier(fixture.directory).run()
    #expect(report.problems == [] && report.lostCount == 1)
    #expect(try index(storing: nil, .checkingContents).changes.changed == 1)
    try expectSameAsStored()
  }

  /// Makes an index in which the only document has another text than its file.
  private func forgeText() throws {
    let segment = try #require(try Snapshot(fixture.directory).segments.first)
    let description = try segment.documents.description(of: DocumentID(0))
    var analyzer = try Analyzer(words: WordTable.folded)
    var builder = RunBuilder(isStoring: false)
    builder.add(description, try analyzer.analyze(Array("工会大会".utf8)))
    let run = try builder.run()
    var manifest = try fixture.directory.manifest()
    let commit = try IndexCommit.begin(in: fixture.directory)
    manifest.generation = commit.generation
    manifest.segments = [
      try commit.addSegment(number: 0, totals: builder.totals) { (file) throws(StorageError) in
        try SegmentMerger([], [run], workers: Workers(1)).write(to: file)
      }
    ]
    try commit.finish(manifest)
  }

  @Test("What cannot be compared with its text is counted, and the rest is compared")
  func verificationOfLostTexts() throws {
    try fixture.writeThreeFiles()
    try index(storing: false)
    try FileManager.default.removeItem(atPath: fixture.corpus.path.appending("a.txt").string)
    try fixture.write("工会總結(jié)，另一篇", to: "b.txt")
    let report = try Verifier(fixture.directory).run()
    #expect(report.problems == [])
    #expect(report.lostCount == 2 && !report.isSound)
    #expect(
      report.losses == [
        .lostOriginal(path: fixture.corpus.path.appending("a.txt"), .missing),
        .lostOriginal(path: fixture.corpus.path.appending("b.txt"), .changed),
      ])
  }

  @Test("A posting too many is found among documents whose texts are lost")
  func postingsOfNoDocument() throws {
    var generator = SeededGenerator(seed: 6)
    let all = try RandomDocuments.analyzed(count: 20, using: &generator)
    let documents = Array(all.filter { !$0.text.tokens.isEmpty }.prefix(4))
    for (texts, isSound) in [(4, true), (3, false)] {
      var crafted = try CraftedSegment(Array(documents.prefix(texts)), isStoring: false)
      let other = try CraftedSegment(documents, isStoring: false)
      for section: SegmentFormat.Section in [
        .gramFirsts, .gramSeconds, .gramPlaces, .gramLengths, .gramLists, .wordIndex, .wordBlocks,
        .wordLists,
      ] {
        crafted.sections[section] = other.sections[section]
      }
      let check = SegmentCheck(
        try crafted.segment(), by: (words: WordTable.folded, repairs: true))
      let result = Result { try check.run(totals: crafted.totals) }
      #expect(((try? result.get()) != nil) == isSound, "\(texts) texts: \(result)")
    }
  }

  @Test("Segments with texts and without can be merged with each other", arguments: [[], [1]])
  func mixedSegments(deleted: [UInt32]) throws {
    var generator = SeededGenerator(seed: 8)
    let documents = try RandomDocuments.analyzed(count: 6, using: &generator)
    var segments: [Segment] = []
    for (number, isStoring) in [true, false, true].enumerated() {
      var builder = RunBuilder(
        of: Array(documents[2 * number..<2 * number + 2]), isStoring: isStoring)
      segments.append(try builder.segment(deleted: DeletedDocuments(deleted)))
    }
    let live = documents.indices.filter { !deleted.contains(UInt32($0 % 2)) }
    let bytes = try MergedSegment.bytes(of: segments)
    let store = try Segment(Bytes(bytes, path: "merged")).documents
    #expect(store.totalCount == live.count)
    for (merged, original) in Swift.zip(store.documents, live) {
      let source = documents[original].text.source
      switch try store.stored(merged).text {
      case .whole(let text): #expect(text == source && original / 2 != 1)
      case .original(let identity):
        #expect(identity == TextIdentity(of: source) && original / 2 == 1)
      }
    }
  }

  @Test(
    "A file is found from wherever the index is named",
    arguments: [
      ("Index", "a.txt"), ("./Index/", "a.txt"), (".", "../a.txt"), ("..", "../../a.txt"),
      ("../x/Index", "../x/a.txt"), ("/Index", "/a.txt"), ("/x/Index", "/x/a.txt"),
    ])
  func paths(index: String, file: String) {
    let directory = IndexDirectory(FilePath(index))
    #expect(directory.path(ofFileNamed: "a.txt").lexicallyNormalized() == FilePath(file))
    #expect(directory.path(ofFileNamed: "/b/a.txt") == "/b/a.txt")
  }

  @Test("Texts read again are as many as the statistics say")
  func statistics() throws {
    try fixture.writeThreeFiles()
    try index(storing: false)
    let unstored = try IndexStatistics(fixture.directory)
    try index(storing: true)
    let stored = try IndexStatistics(fixture.directory)
    #expect(!unstored.isStoring && stored.isStoring)
    #expect(unstored.textSize == stored.textSize)
    #expect(unstored.size < stored.size)
  }
}
