import Corpus
import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// An index on a simulated disk whose bytes are changed: two segments, one of which has a deleted document.
/// Without the word table, so that it need not be opened thousands of times.
struct DamageSweep {
  let disk: SimulatedDisk
  let fixture: IndexFixture
  let sound: [SegmentContents]

  /// An index with or without the texts.
  init(isStoring: Bool) throws {
    disk = try SimulatedDisk()
    fixture = try IndexFixture(disk: disk)
    try fixture.write("工会AI", to: "a.txt")
    try fixture.write("總結(jié)大會", to: "b.txt")
    try Self.index(fixture, isStoring: isStoring)
    try fixture.write("别的", to: "b.txt")
    try Self.index(fixture, isStoring: isStoring)
    sound = try fixture.contents()
    try disk.remove(fixture.directory.path.appending(WordTableFile.name))
  }

  /// Texts that are not stored are read from files that are named from the root: the index is on another
  /// disk than the corpus.
  private static func index(_ fixture: IndexFixture, isStoring: Bool) throws {
    let root = CorpusRoot(path: fixture.corpus.path, name: fixture.corpus.path.string)
    let indexer = Indexer(
      fixture.directory, options: IndexingOptions(isStoring: isStoring),
      layout: IndexLayout(batchSize: 1 << 20, mergePolicy: .never))
    _ = try indexer.run([isStoring ? fixture.corpus : root])
  }

  /// The names of the index's files that are wanted.
  func names(where isWanted: (String) -> Bool) -> [String] {
    disk.files(in: fixture.directory.path).keys.filter(isWanted).sorted()
  }

  /// The files without which there is no index.
  var essential: [String] { names { $0.hasSuffix("segment") || $0 == "MANIFEST" } }

  /// The bytes of one of the index's files.
  func bytes(of name: String) throws -> [UInt8] {
    try disk.map(fixture.directory.path.appending(name)).copy()
  }

  /// What the index holds when a file has these bytes; `nil` when that is an error.
  func contents(with bytes: [UInt8], in name: String) throws -> [SegmentContents]? {
    let path = fixture.directory.path.appending(name)
    let old = try? disk.map(path).copy()
    defer { if let old { disk.put(old, at: path) } else { try? disk.remove(path) } }
    disk.put(bytes, at: path)
    return try? fixture.contents()
  }
}
