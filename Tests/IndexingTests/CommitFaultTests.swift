import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// An index on a disk where operations fail or the power goes, at every moment of a commit.
@Suite struct CommitFaultTests {
  /// A disk with or without a first commit, and what its index must answer before and after the
  /// commit that meets the trouble.
  private struct Scene {
    let disk: SimulatedDisk
    let fixture: IndexFixture
    let old: [SegmentContents]?
    let new: [SegmentContents]

    init(hasCommit: Bool) throws {
      disk = try SimulatedDisk()
      fixture = try IndexFixture(disk: disk)
      try fixture.writeThreeFiles()
      if hasCommit { try fixture.index(segmentSize: 1) }
      old = hasCommit ? try fixture.contents().inOrderOfNames : nil
      try fixture.write("新的工会文件，會議AI", to: "b.txt")
      let other = fixture.on(try disk.copy())
      try other.index(segmentSize: 1)
      new = try other.contents().inOrderOfNames
    }

    /// Makes the commit on a copy of the disk while this trouble happens.
    func commit(_ trouble: SimulatedDisk.Trouble) throws -> (
      IndexFixture, SimulatedDisk, IndexError?
    ) {
      let copy = try disk.copy()
      copy.begin(trouble)
      do {
        try fixture.on(copy).index(segmentSize: 1)
        return (fixture, copy, nil)
      } catch let error as IndexError {
        return (fixture, copy, error)
      }
    }

    /// What an index on this disk answers; `nil` when there is none.
    func answers(on disk: SimulatedDisk) throws -> [SegmentContents]? {
      do {
        return try fixture.on(disk).contents().inOrderOfNames
      } catch IndexError.noIndex {
        return nil
      }
    }

    /// That a run on the disk brings the index in line; one that makes all anew leaves nothing else.
    func expectRecovery(
      on disk: SimulatedDisk, rebuilding: Bool = true, _ comment: String
    ) throws {
      let fixture = fixture.on(disk)
      try fixture.index(segmentSize: 1, rebuilding: rebuilding)
      #expect(try fixture.contents().inOrderOfNames == new, "\(comment)")
      #expect(try Verifier(fixture.directory).run().problems == [], "\(comment)")
      guard rebuilding else { return }
      let live = try Snapshot(fixture.directory).manifest.segments.map(\.fileName)
      #expect(
        Set(disk.files(in: fixture.directory.path).keys)
          == Set(live + ["LOCK", "MANIFEST", FileMarks.name, WordTableFile.name]),
        "\(comment)")
    }
  }

  @Test(
    "Whichever operation fails, the index is the old one or the new one, and later runs succeed",
    arguments: [false, true])
  func faults(hasCommit: Bool) throws {
    let scene = try Scene(hasCommit: hasCommit)
    var errorCount = 0
    for number in 0... {
      let (_, disk, error) = try scene.commit(.fault(at: number))
      guard disk.hadTrouble else {
        CaseCount.tell(number, "operations of a commit that fail, each")
        break
      }
      errorCount += error == nil ? 0 : 1
      let comment = "operation \(number), \(disk.record[number])"
      let isNamed =
        disk.record[...number].contains("rename MANIFEST.tmp MANIFEST")
        && disk.record[number] != "rename MANIFEST.tmp MANIFEST"
      disk.begin(.none)
      let answers = try scene.answers(on: disk)
      #expect(answers == (error == nil || isNamed ? scene.new : scene.old), "\(comment)")
      try scene.expectRecovery(on: disk, comment)
    }
    #expect(errorCount > 10)
  }

  @Test("That a directory cannot be listed is not told as if it held other files")
  func unreadableDirectory() throws {
    let scene = try Scene(hasCommit: true)
    let (_, undisturbed, _) = try scene.commit(.none)
    for (number, operation) in undisturbed.record.enumerated() {
      guard operation == "opendir Index",
        !undisturbed.record[..<number].contains("open MANIFEST.tmp")
      else { continue }
      let (_, _, error) = try scene.commit(.fault(at: number))
      guard case .storage(.system("opendir", _, .ioError)) = error else {
        Issue.record("operation \(number): \(String(describing: error))")
        continue
      }
    }
  }

  @Test("A failed write is told as what it is, and what was written for it is removed")
  func toldFaults() throws {
    let scene = try Scene(hasCommit: true)
    let (_, undisturbed, _) = try scene.commit(.none)
    let before = Set(scene.disk.files(in: scene.fixture.directory.path).keys)
    for (number, operation) in undisturbed.record.enumerated() {
      guard ["write", "fsync"].contains(operation.split(separator: " ")[0]) else { continue }
      let (_, disk, error) = try scene.commit(.fault(at: number))
      guard !operation.hasSuffix(" \(FileMarks.name).tmp") else {
        #expect(error == nil)
        continue
      }
      guard case .storage(.system(_, let path, .ioError)) = error else {
        Issue.record("operation \(number), \(operation): \(String(describing: error))")
        continue
      }
      #expect(operation.hasSuffix(path.lastComponent?.string ?? "-"))
      let after = Set(disk.files(in: scene.fixture.directory.path).keys)
      let isManifest = operation.hasSuffix("MANIFEST.tmp")
      #expect(isManifest || after == before, "operation \(number), \(operation)")
    }
  }

  @Test(
    "A power cut at any moment leaves the old commit or the new one, whole, the first one included",
    arguments: [false, true])
  func powerCuts(hasCommit: Bool) throws {
    let scene = try Scene(hasCommit: hasCommit)
    let (_, undisturbed, _) = try scene.commit(.none)
    CaseCount.tell(
      (undisturbed.record.count + 1) * LongTests.rounds(3),
      "power cuts before each operation of a commit")
    for number in 0...undisturbed.record.count {
      let (_, disk, error) = try scene.commit(.powerCut(at: number))
      for seed in 0..<LongTests.rounds(3) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let left = try disk.afterPowerCut {
          seed == 0 ? false : seed == 1 ? true : Bool.random(using: &generator)
        }
        let comment = "seed \(seed), power cut before operation \(number)"
        let answers = try scene.answers(on: left)
        #expect(answers == scene.old || answers == scene.new, "\(comment)")
        if error == nil { #expect(answers == scene.new, "\(comment)") }
        if seed > 0 { try scene.expectRecovery(on: left, rebuilding: seed > 1, comment) }
      }
    }
  }

  @Test("A reader that is open sees its commit through all of this")
  func openReader() throws {
    let scene = try Scene(hasCommit: true)
    let snapshot = try Snapshot(scene.fixture.directory)
    try scene.fixture.index(segmentSize: 1)
    #expect(try snapshot.segments.map { try SegmentContents($0) }.inOrderOfNames == scene.old)
  }
}
