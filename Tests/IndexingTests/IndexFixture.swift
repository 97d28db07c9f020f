import Corpus
import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// A corpus in a directory of its own, and an index of it on any disk.
struct IndexFixture {
  let place: TemporaryDirectory
  let directory: IndexDirectory
  private let clock: Clock

  /// The index is `Index` beside the corpus, which is `corpus`.
  init(clock: Clock = .system) throws {
    self.clock = clock
    place = try TemporaryDirectory()
    try place.write([], to: "corpus/.keep")
    directory = IndexDirectory(place.path.appending("Index"))
  }

  /// The index is `/Index` on the simulated disk; the corpus is on the real one.
  init(disk: SimulatedDisk) throws {
    clock = .system
    place = try TemporaryDirectory()
    try place.write([], to: "corpus/.keep")
    directory = IndexDirectory("/Index", disk: disk)
  }

  private init(place: TemporaryDirectory, directory: IndexDirectory, clock: Clock) {
    self.clock = clock
    self.place = place
    self.directory = directory
  }

  /// The same corpus with its index on another disk.
  func on(_ disk: any Disk) -> IndexFixture {
    IndexFixture(
      place: place, directory: IndexDirectory(directory.path, disk: disk), clock: clock)
  }

  var corpus: CorpusRoot {
    CorpusRoot(path: place.path.appending("corpus"), name: "corpus")
  }

  /// Writes a file of the corpus.
  func write(_ text: String, to name: String) throws {
    try place.write(Array(text.utf8), to: "corpus/\(name)")
  }

  /// Three small files, of which a size of 1 makes three segments.
  func writeThreeFiles() throws {
    try write("工会工作总结\n一、集体协商\n职工代表大会AI", to: "a.txt")
    try write("工會總結(jié)大會。\n二〇二四年2024", to: "b.txt")
    try write("other words here", to: "c/d.md")
  }

  /// Indexes the corpus; a new segment is begun after so many bytes of files, and none are merged, unless
  /// it is left to the indexer.
  @discardableResult
  func index(
    segmentSize: Int? = nil, rebuilding: Bool = false, threadCount: Int = 1
  ) throws -> IndexReport {
    let layout = IndexLayout(
      batchSize: segmentSize ?? 1 << 20, mergePolicy: segmentSize == nil ? .tiered : .never,
      threadCount: threadCount)
    return try Indexer(directory, layout: layout, clock: clock).run(
      [corpus], rebuilding ? .rebuilding : .update)
  }

  /// Indexes the corpus in runs of so many bytes of files, which are merged with each other and with old
  /// segments.
  @discardableResult
  func index(
    batchSize: Int, _ mode: Indexer.Mode = .update, threadCount: Int = 1
  ) throws -> IndexReport {
    let layout = IndexLayout(
      batchSize: batchSize, mergePolicy: .tiered, threadCount: threadCount)
    return try Indexer(directory, layout: layout, clock: clock).run([corpus], mode)
  }

  /// All that the present commit answers.
  func contents() throws -> [SegmentContents] {
    try Snapshot(directory).segments.map { try SegmentContents($0) }
  }

  /// The names of the indexed files, in the order of the index.
  func names() throws -> [String] {
    try contents().flatMap(\.documents).map(\.description.name)
  }
}
