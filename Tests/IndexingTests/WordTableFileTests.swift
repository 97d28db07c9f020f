import Analysis
import Corpus
import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct WordTableFileTests {
  private let temporary: TemporaryDirectory
  private let directory: IndexDirectory
  private let corpus: CorpusRoot

  init() throws {
    temporary = try TemporaryDirectory()
    directory = IndexDirectory(temporary.path.appending("Index"))
    corpus = CorpusRoot(path: temporary.path.appending("Corpus"), name: "Corpus")
    try temporary.write("工會工作總結\n維護職工的合法權益。".utf8, to: "Corpus/a.txt")
  }

  private var path: String { directory.path.appending(WordTableFile.name).string }

  private func index() throws -> IndexReport { try Indexer(directory).run([corpus]) }

  private func damage() throws {
    var bytes = try #require(FileManager.default.contents(atPath: path))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  @Test func isWrittenWithACommitAndReadBack() throws {
    _ = try index()
    let table = try WordTableFile(directory).table(isChecked: true)
    #expect(try table.bytes == #require(WordTable.folded).bytes)
    #expect(try Snapshot(directory).manifest.analyzer == Analyzer.dictionaryIdentity)
    #expect(try directory.disk.names(in: directory.path).count == 5)
  }

  @Test func aMissingOneIsDoneWithoutAndWrittenAgain() throws {
    _ = try index()
    try FileManager.default.removeItem(atPath: path)
    var analyzer = try Snapshot(directory).analyzer()
    #expect(try analyzer.analyze(Array("工會工作".utf8)).tokens == [0..<2, 2..<4])
    #expect(try Verifier(directory).run().problems.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try index().outcome == .unchanged)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func aDamagedOneIsToldAndReplaced() throws {
    _ = try index()
    try damage()
    let report = try Verifier(directory).run()
    #expect(report.problems.count == 1 && report.postingListCount > 0)
    #expect(try index().outcome == .unchanged)
    #expect(try Verifier(directory).run().problems.isEmpty)
  }

  @Test func oneOfAnotherIdentityIsRemovedByTheNextCommit() throws {
    _ = try index()
    let names = ["analyzer-0_x.words", "analyzer-0_x.words.tmp"]
    for name in names { try temporary.write([1, 2, 3], to: "Index/\(name)") }
    try temporary.write("工會".utf8, to: "Corpus/b.txt")
    #expect(try index().outcome == .committed)
    #expect(try Set(directory.disk.names(in: directory.path)).isDisjoint(with: names))
    #expect(FileManager.default.fileExists(atPath: path))
  }

  /// The identity inside counts, not only the name.
  @Test func oneOfAnotherIdentityIsNotRead() throws {
    _ = try index()
    let table = try WordTableFile(directory).table(isChecked: true)
    let (bytes, _) = SectionFileWriter.file(
      SectionFile.Kind(name: "wensouWT", version: 2),
      sections: [(identifier: 1, bytes: [0x61]), (identifier: 2, bytes: table.bytes)])
    try directory.disk.replace(FilePath(path), with: bytes)
    #expect(throws: StorageError.self) { try WordTableFile(directory).table(isChecked: true) }
  }

  @Test(arguments: [0, 1, 100, 131_072, 1_000_000])
  func aShorterOneIsNotRead(size: Int) throws {
    _ = try index()
    let bytes = try #require(FileManager.default.contents(atPath: path)).prefix(size)
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: StorageError.self) { try WordTableFile(directory).table(isChecked: false) }
    #expect(try Snapshot(directory).segments.count == 1)
  }

  @Test func aDirectoryWithOnlyATableMayBecomeAnIndex() throws {
    try temporary.write([1], to: "Index/\(WordTableFile.name)")
    #expect(try index().outcome == .committed)
    #expect(WordTableFile(directory).problem() == nil)
  }

  /// An index directory with a cache beside it.
  private var cached: IndexDirectory {
    IndexDirectory(directory.path, cache: temporary.path.appending("cache/wensou"))
  }

  private func exists(in place: FilePath?) -> Bool {
    place.map { FileManager.default.fileExists(atPath: $0.appending(WordTableFile.name).string) }
      ?? false
  }

  @Test func isWrittenIntoTheCacheAndUsedByOtherIndexes() throws {
    _ = try Indexer(cached).run([corpus])
    #expect(exists(in: cached.cache) && !exists(in: directory.path))
    let other = IndexDirectory(temporary.path.appending("Other"), cache: cached.cache)
    _ = try Indexer(other).run([corpus])
    #expect(!exists(in: other.path))
    #expect(try Verifier(other).run().problems.isEmpty)
    var analyzer = try Snapshot(other).analyzer()
    #expect(try analyzer.analyze(Array("工會工作".utf8)).tokens == [0..<2, 2..<4])
  }

  /// An index that was copied, or another user's: the first search makes the table, the next ones read it.
  @Test func aSearchKeepsItInTheCache() throws {
    _ = try index()
    try FileManager.default.removeItem(atPath: path)
    _ = try Snapshot(cached)
    #expect(exists(in: cached.cache) && !exists(in: directory.path))
  }

  @Test func anIndexThatHasItNeedsNoCache() throws {
    _ = try index()
    _ = try Snapshot(cached)
    #expect(try Indexer(cached).run([corpus]).outcome == .unchanged)
    #expect(!exists(in: cached.cache))
  }

  @Test(arguments: ["a file", "a lock"])
  func isBesideTheIndexWhereTheCacheCannotBeWritten(obstacle: String) throws {
    let place = try #require(cached.cache)
    var lock: DirectoryLock?
    if obstacle == "a file" {
      try temporary.write([1], to: "cache")
    } else {
      try directory.disk.createDirectory(place)
      lock = try directory.disk.lock(place)
    }
    _ = try Indexer(cached).run([corpus])
    #expect(exists(in: directory.path) && !exists(in: place))
    #expect(try Snapshot(cached).segments.count == 1)
    withExtendedLifetime(lock) {}
  }

  @Test func aDamagedOneInTheCacheIsToldAndReplaced() throws {
    _ = try Indexer(cached).run([corpus])
    let inCache = try #require(cached.cache?.appending(WordTableFile.name)).string
    var bytes = try #require(FileManager.default.contents(atPath: inCache))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: inCache))
    #expect(try Verifier(cached).run().problems.count == 1)
    #expect(try Indexer(cached).run([corpus]).outcome == .unchanged)
    #expect(try Verifier(cached).run().problems.isEmpty)
  }

  /// What ICU's own iterator cut is searched with it, and made anew when the dictionary is there.
  @Test func anIndexOfTheIteratorIsReadWithIt() throws {
    let commit = try IndexCommit.begin(in: directory)
    try commit.finish(
      Manifest(generation: 1, analyzer: Analyzer.iteratorIdentity, segments: []))
    #expect(try Snapshot(directory).analyzer().identity == Analyzer.iteratorIdentity)
    #expect(try index().outcome == .committed)
    #expect(try Snapshot(directory).analyzer().identity == Analyzer.dictionaryIdentity)
  }
}
