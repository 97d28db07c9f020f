import Analysis
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct SnapshotTests {
  private let fixture: IndexFixture

  init() throws {
    fixture = try IndexFixture()
    try fixture.writeThreeFiles()
  }

  /// Writes a manifest in the place of the present one.
  private func replaceManifest(_ change: (inout Manifest) -> Void) throws {
    var manifest = try fixture.directory.manifest()
    change(&manifest)
    try SystemDisk().replace(fixture.directory.manifestPath, with: manifest.encoded())
  }

  private func expectDamage(_ comment: String) {
    do throws(IndexError) {
      _ = try Snapshot(fixture.directory)
      Issue.record("opened: \(comment)")
    } catch {
      guard case .storage(.damaged) = error else {
        Issue.record("\(comment): \(error)")
        return
      }
    }
  }

  @Test("Without a directory or manifest there is no index")
  func noIndex() throws {
    #expect(throws: IndexError.noIndex(fixture.directory.path)) {
      try Snapshot(fixture.directory)
    }
    try SystemDisk().createDirectory(fixture.directory.path)
    #expect(throws: IndexError.noIndex(fixture.directory.path)) {
      try Snapshot(fixture.directory)
    }
    let file = try IndexDirectory(fixture.place.write([], to: "file"))
    #expect(throws: IndexError.noIndex(file.path)) { try Snapshot(file) }
  }

  @Test("What was opened before a commit is read to its end, though the files are gone")
  func outlivesCommit() throws {
    try fixture.index(segmentSize: 1)
    let snapshot = try Snapshot(fixture.directory)
    let before = try fixture.contents()
    try fixture.write("新", to: "a.txt")
    try fixture.index()
    #expect(try SystemDisk().names(in: fixture.directory.path).count == 5)
    #expect(try snapshot.segments.map { try SegmentContents($0) } == before)
    #expect(snapshot.manifest.generation == 1)
    #expect(try Snapshot(fixture.directory).manifest.generation == 2)
  }

  @Test("A reader whose segments a writer replaced meanwhile opens the next commit")
  func retries() throws {
    try fixture.index(segmentSize: 1)
    let fixture = fixture
    let disk = InterruptingDisk { path in
      guard path.lastComponent?.string == "00000001-0001.segment" else { return }
      try? fixture.write("新", to: "a.txt")
      _ = try? fixture.index()
    }
    let snapshot = try Snapshot(IndexDirectory(fixture.directory.path, disk: disk))
    #expect(snapshot.manifest.generation == 2)
    #expect(try snapshot.segments.map { try SegmentContents($0) } == fixture.contents())
  }

  @Test("A reader follows a writer that commits again and again")
  func retriesAgain() throws {
    try fixture.index()
    let fixture = fixture
    let disk = InterruptingDisk { path in
      let isSegment = path.lastComponent?.string.hasSuffix(".segment") ?? false
      let generation = (try? fixture.directory.manifest())?.generation ?? 0
      if isSegment, generation < 4 { _ = try? fixture.index(rebuilding: true) }
    }
    let snapshot = try Snapshot(IndexDirectory(fixture.directory.path, disk: disk))
    #expect(snapshot.manifest.generation == 4)
  }

  @Test("A manifest that names a missing segment is damage")
  func missingSegment() throws {
    try fixture.index()
    try SystemDisk().remove(fixture.directory.path.appending("00000001-0000.segment"))
    expectDamage("missing segment")
  }

  @Test("A segment that is not the committed one is damage, though sound in itself")
  func otherSegment() throws {
    try fixture.index()
    try replaceManifest { $0.segments[0].checksum ^= 1 }
    expectDamage("checksum")
    try replaceManifest {
      $0.segments[0].checksum ^= 1
      $0.segments[0].size += 1
    }
    expectDamage("size")
    try replaceManifest { $0.segments[0].size -= 1 }
    #expect(try Snapshot(fixture.directory).segments.count == 1)
  }

  @Test(
    "Names of segments that no commit makes are an error, not a trap",
    arguments: ["", ".", "..", "/", "a\0b", "../corpus/a.txt", "missing/x", "\u{FFFD}"])
  func strangeNames(name: String) throws {
    try fixture.index()
    try replaceManifest { $0.segments[0].fileName = name }
    #expect(throws: IndexError.self) { try Snapshot(fixture.directory) }
  }

  @Test("An index of another analyzer is refused, and made anew by the next run")
  func otherAnalyzer() throws {
    try fixture.index()
    try replaceManifest { $0.analyzer = "another" }
    #expect(
      throws: IndexError.otherAnalyzer(
        fixture.directory.path, found: "another", known: Analyzer.dictionaryIdentity)
    ) { try Snapshot(fixture.directory) }
    #expect(try fixture.index().generation == 2)
    #expect(try Snapshot(fixture.directory).manifest.analyzer == Analyzer.dictionaryIdentity)
  }

  @Test("Files of a newer version are refused as such, manifest and segment")
  func newerVersion() throws {
    try fixture.index()
    for (name, kind) in [("MANIFEST", "wensouMF"), ("00000001-0000.segment", "wensouSG")] {
      let (bytes, summary) = SectionFileWriter.file(
        SectionFile.Kind(name: kind, version: SegmentFormat.kind.version + 1),
        sections: [(identifier: 1, bytes: [])])
      let path = fixture.directory.path.appending(name)
      let sound = try SystemDisk().map(path).copy()
      try SystemDisk().replace(path, with: bytes)
      if name != "MANIFEST" {
        try replaceManifest {
          $0.segments[0].size = summary.size
          $0.segments[0].checksum = summary.checksum
        }
      }
      do throws(IndexError) {
        _ = try Snapshot(fixture.directory)
        Issue.record("opened \(name)")
      } catch {
        guard case .storage(.unknownFormat(path: path, _)) = error else {
          Issue.record("\(name): \(error)")
          return
        }
      }
      try SystemDisk().replace(path, with: sound)
    }
  }
}

/// The system's disk, with something happening just before a file is mapped.
private struct InterruptingDisk: Disk {
  let beforeMapping: @Sendable (FilePath) -> Void
  private let disk = SystemDisk()

  init(beforeMapping: @escaping @Sendable (FilePath) -> Void) {
    self.beforeMapping = beforeMapping
  }

  func map(_ path: FilePath) throws(StorageError) -> Bytes {
    beforeMapping(path)
    return try disk.map(path)
  }

  func createDirectory(_ path: FilePath) throws(StorageError) { try disk.createDirectory(path) }
  func names(in directory: FilePath) throws(StorageError) -> [String] {
    try disk.names(in: directory)
  }
  func create(_ path: FilePath) throws(StorageError) -> any WritableFile { try disk.create(path) }
  func rename(_ old: FilePath, to new: FilePath) throws(StorageError) {
    try disk.rename(old, to: new)
  }
  func syncDirectory(_ path: FilePath) throws(StorageError) { try disk.syncDirectory(path) }
  func remove(_ path: FilePath) throws(StorageError) { try disk.remove(path) }
  func lock(_ directory: FilePath) throws(StorageError) -> DirectoryLock {
    try disk.lock(directory)
  }
}
