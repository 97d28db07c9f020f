import Analysis
import Corpus
import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct IndexerTests {
  private let fixture: IndexFixture

  init() throws {
    fixture = try IndexFixture()
  }

  /// Names, sizes, times and bytes of all files of a directory and below it, but for the marks, which
  /// may come when the files have been left alone for some seconds.
  private func state(of path: FilePath) throws -> [String: String] {
    let files = FileManager.default
    var state: [String: String] = [:]
    for name in try files.subpathsOfDirectory(atPath: path.string) where name != FileMarks.name {
      let full = path.appending(name).string
      let attributes = try files.attributesOfItem(atPath: full)
      let time = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      let content = files.contents(atPath: full).map { Fingerprint(of: Array($0)) }
      state[name] = "\(time) \(attributes[.size] ?? "") \(String(describing: content))"
    }
    return state
  }

  private func segmentBytes() throws -> [[UInt8]] {
    try Snapshot(fixture.directory).manifest.segments.map {
      try fixture.directory.disk.map(fixture.directory.path.appending($0.fileName)).copy()
    }
  }

  @Test("The documents follow the order of their names' bytes, over all segments")
  func order() throws {
    for name in ["b.txt", "a/z.txt", "a.txt", "文.txt", "Z.md", "a-b.txt"] {
      try fixture.write("工会\(name)", to: name)
    }
    let expected = ["Z.md", "a-b.txt", "a.txt", "a/z.txt", "b.txt", "文.txt"]
      .map { "corpus/\($0)" }
    for capacity in [1, 8, 1 << 20] {
      try fixture.index(segmentSize: capacity, rebuilding: true)
      #expect(try fixture.names() == expected, "capacity \(capacity)")
    }
  }

  @Test("Segments are begun when one is full, and one document is never split")
  func capacity() throws {
    try fixture.writeThreeFiles()
    for (capacity, counts) in [(1, [1, 1, 1]), (1 << 20, [3]), (100, [2, 1])] {
      let report = try fixture.index(segmentSize: capacity, rebuilding: true)
      let segments = try Snapshot(fixture.directory).segments
      #expect(segments.map(\.documents.totalCount) == counts, "capacity \(capacity)")
      #expect(report.totals.documentCount == 3)
    }
  }

  @Test("Cut into segments or not, the index answers the same")
  func sameAnswers() throws {
    try fixture.writeThreeFiles()
    try fixture.index(segmentSize: 1)
    let parts = try fixture.contents()
    try fixture.index(rebuilding: true)
    let whole = try #require(fixture.contents().first)
    #expect(whole.documents == parts.flatMap(\.documents))
    var grams: [GramKey: PostingList] = [:]
    for (number, part) in parts.enumerated() {
      for (key, list) in part.grams {
        grams[key, default: PostingList(documents: [], frequencies: [], positions: [])]
          .append(list, from: UInt32(number))
      }
    }
    #expect(whole.grams == grams)
  }

  @Test("The same files give the same bytes, in whatever order and directory they were made")
  func sameBytes() throws {
    let other = try IndexFixture()
    for name in ["a.txt", "b.txt", "c/d.txt"] { try fixture.write("工会\(name)", to: name) }
    for name in ["c/d.txt", "b.txt", "a.txt"] { try other.write("工会\(name)", to: name) }
    try fixture.index(segmentSize: 10)
    try other.index(segmentSize: 10)
    let bytes = try segmentBytes()
    #expect(bytes.count > 1)
    #expect(try IndexerTests(fixture: other).segmentBytes() == bytes)
    try fixture.index(segmentSize: 10, rebuilding: true)
    #expect(try segmentBytes() == bytes)
  }

  private init(fixture: IndexFixture) {
    self.fixture = fixture
  }

  @Test("A second run finds nothing to do and touches nothing")
  func unchanged() throws {
    try fixture.writeThreeFiles()
    let first = try fixture.index()
    #expect(first.outcome == .committed)
    let before = try state(of: fixture.directory.path)
    let second = try fixture.index()
    #expect(second.outcome == .unchanged)
    #expect(second.generation == first.generation)
    #expect(second.totals == first.totals)
    #expect(second.encodings == first.encodings)
    #expect(second.fileCount == 3)
    #expect(try state(of: fixture.directory.path) == before)
    #expect(try fixture.index(rebuilding: true).generation == first.generation + 1)
  }

  /// What a user may do to a corpus between two runs.
  private static let changes: [(name: String, change: @Sendable (IndexFixture) throws -> Void)] = [
    ("changed", { try $0.write("别的", to: "a.txt") }),
    ("changed, same size", { try $0.write("工会工作总給\n一、集体协商\n职工代表大会AI", to: "a.txt") }),
    ("new at the end", { try $0.write("新", to: "z.txt") }),
    ("new at the front", { try $0.write("新", to: "0.txt") }),
    ("deleted", { try $0.remove("b.txt") }),
    ("last deleted", { try $0.remove("\u{E9}.txt") }),
    ("renamed", { try $0.move("a.txt", to: "a2.txt") }),
    ("renamed beyond others", { try $0.move("a.txt", to: "zz.txt") }),
    (
      "contents exchanged",
      {
        try $0.move("a.txt", to: "x.txt")
        try $0.move("b.txt", to: "a.txt")
        try $0.move("x.txt", to: "b.txt")
      }
    ),
    (
      "renamed to what only Unicode holds for equal",
      {
        try $0.move("\u{E9}.txt", to: "e\u{301}.txt")
      }
    ),
  ]

  @Test("Every change of the files makes a new commit", arguments: changes.indices)
  func changed(number: Int) throws {
    let (name, change) = Self.changes[number]
    try fixture.writeThreeFiles()
    try fixture.write("文件", to: "\u{E9}.txt")
    let first = try fixture.index()
    try change(fixture)
    let second = try fixture.index()
    #expect(second.outcome == .committed, "\(name)")
    #expect(second.generation == first.generation + 1, "\(name)")
    #expect(try fixture.index().outcome == .unchanged, "\(name)")
    let names = try fixture.names()
    let files = try DirectoryWalk.walk(roots: [fixture.corpus]).files
    #expect(
      names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        == files.map { Array($0.name.utf8) }, "\(name)")
    #expect(try Verifier(fixture.directory).run().problems == [], "\(name)")
  }

  @Test("The files' times do not count, only their bytes")
  func touched() throws {
    try fixture.writeThreeFiles()
    try fixture.index()
    try fixture.writeThreeFiles()
    #expect(try fixture.index().outcome == .unchanged)
  }

  @Test("Skipped files are told in both runs, in the order of paths, and are not in the index")
  func skipped() throws {
    try fixture.writeThreeFiles()
    try fixture.write("", to: "empty.txt")
    try fixture.place.write([0, 1, 2, 0, 0, 3], to: "corpus/binary.txt")
    try fixture.write("x", to: "picture.jpg")
    let text = Array(String(repeating: "工会工作总结。", count: 20).utf8)
    try fixture.place.write(text + [0xFF] + text, to: "corpus/broken.txt")
    let reports = try [fixture.index(), fixture.index()]
    #expect(reports.map(\.outcome) == [.committed, .unchanged])
    #expect(reports[0].diagnostics == reports[1].diagnostics)
    #expect(
      reports[0].skipped.map(\.path)
        == ["corpus/binary.txt", "corpus/empty.txt", "corpus/picture.jpg"])
    #expect(reports[0].diagnostics.map(\.path).contains("corpus/broken.txt"))
    #expect(
      try fixture.names() == ["a.txt", "b.txt", "broken.txt", "c/d.md"].map { "corpus/\($0)" })
    #expect(reports.map(\.hiddenCount) == [1, 1])
  }

  @Test("The report counts repairs, characters and encodings")
  func report() throws {
    try fixture.write("總結(jié)和協(xié)商&nbsp;工作", to: "a.txt")
    try fixture.write("會議(huì)", to: "b.txt")
    try fixture.write("總結(jié)", to: "c.txt")
    let report = try fixture.index()
    #expect(report.repairs[.pinyin]?.count == 3)
    #expect(report.repairs[.pinyin]?.fileCount == 2)
    #expect(report.repairs[.entity]?.count == 1)
    #expect(report.encodings == [.utf8: 3])
    #expect(report.totals.characterCount == "總結和協商 工作".count + "會議(huì)".count + "總結".count)
  }

  @Test("No source file and nothing in the corpus is ever written")
  func sourcesUntouched() throws {
    try fixture.writeThreeFiles()
    let corpus = fixture.place.path.appending("corpus")
    let before = try state(of: corpus)
    try fixture.index()
    try fixture.index()
    try fixture.index(segmentSize: 1, rebuilding: true)
    _ = try Verifier(fixture.directory).run()
    #expect(try state(of: corpus) == before)
  }

  @Test("An index in the middle of its corpus does not index itself")
  func indexInsideCorpus() throws {
    try fixture.writeThreeFiles()
    let inside = IndexDirectory(fixture.corpus.path.appending("Index"))
    let indexer = Indexer(inside)
    #expect(try indexer.run([fixture.corpus]).fileCount == 3)
    #expect(try indexer.run([fixture.corpus]).outcome == .unchanged)
  }

  @Test("A corpus without files is an index without documents")
  func emptyCorpus() throws {
    let report = try fixture.index()
    #expect(report.outcome == .committed)
    #expect(report.totals == SegmentTotals())
    #expect(try fixture.index().outcome == .unchanged)
    #expect(try fixture.contents() == [])
    #expect(try Verifier(fixture.directory).run().problems == [])
  }

  @Test("A root that is not there is an error before anything is made")
  func missingRoot() throws {
    let root = CorpusRoot(path: fixture.place.path.appending("missing"), name: "missing")
    do throws(IndexError) {
      _ = try Indexer(fixture.directory).run([root])
      Issue.record("indexed")
    } catch {
      guard case .corpus = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(!FileManager.default.fileExists(atPath: fixture.directory.path.string))
  }

  @Test("While another writer is at work, the run fails and changes nothing")
  func locked() throws {
    try fixture.writeThreeFiles()
    try fixture.index()
    let before = try state(of: fixture.directory.path)
    let lock = try SystemDisk().lock(fixture.directory.path)
    let path = fixture.directory.path.appending("LOCK")
    #expect(throws: IndexError.storage(.locked(path: path))) {
      try fixture.index(rebuilding: true)
    }
    #expect(try fixture.index().outcome == .unchanged, "comparing needs no lock")
    withExtendedLifetime(lock) {}
    #expect(try state(of: fixture.directory.path) == before)
  }
}

extension IndexFixture {
  fileprivate func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: corpus.path.appending(name).string)
  }

  fileprivate func move(_ old: String, to new: String) throws {
    try SystemDisk().rename(corpus.path.appending(old), to: corpus.path.appending(new))
  }
}

extension PostingList {
  /// Appends the list of a segment of one document as document `number`.
  fileprivate mutating func append(_ other: PostingList, from number: UInt32) {
    documents.append(number)
    frequencies += other.frequencies
    positions += other.positions
  }
}
