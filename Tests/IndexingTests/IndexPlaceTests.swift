import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// What a directory may hold to be taken for an index, and what of it is removed.
@Suite struct IndexPlaceTests {
  private let fixture: IndexFixture

  init() throws {
    fixture = try IndexFixture()
    try fixture.write("工会工作总结", to: "a.txt")
  }

  private func names() throws -> [String] {
    try SystemDisk().names(in: fixture.directory.path).filter {
      $0 != WordTableFile.name && $0 != FileMarks.name
    }
  }

  private func put(_ names: String..., bytes: [UInt8] = [1, 2, 3]) throws {
    for name in names { try fixture.place.write(bytes, to: "Index/\(name)") }
  }

  private func expectRefusal(_ comment: String) throws {
    let before = try names()
    #expect(throws: IndexError.notAnIndex(fixture.directory.path), "\(comment)") {
      try fixture.index()
    }
    #expect(try names() == before, "\(comment)")
    for name in before where name != "below" {
      let bytes = try SystemDisk().map(fixture.directory.path.appending(name)).copy()
      #expect(bytes == [1, 2, 3], "\(comment): \(name)")
    }
  }

  @Test(
    "A directory with other files is refused, and nothing is written in it",
    arguments: [
      "letter.txt", "MANIFEST.txt", "manifest", "LOCKED", "film.segment", "1-1.segment.bak",
      "film.segment.tmp", "00000001-0000.SEGMENT", "MANIFEST", "MARKS", "-.segment",
    ])
  func foreignFiles(name: String) throws {
    try put(name)
    try expectRefusal(name)
  }

  @Test("A foreign MANIFEST among other files is refused and stays")
  func foreignManifest() throws {
    try put("MANIFEST", "setup.py", "LOCK")
    try expectRefusal("a file called MANIFEST that is none")
  }

  @Test("A directory with a README, hidden files and remains of ours is taken")
  func expectedFiles() throws {
    try put("README.md", ".gitignore", "LOCK", "00000004-0000.segment.tmp", "MANIFEST.tmp")
    #expect(try fixture.index().generation == 5)
    #expect(
      try names() == [".gitignore", "00000005-0000.segment", "LOCK", "MANIFEST", "README.md"])
  }

  @Test("A file in the index's place is refused and stays")
  func fileInPlace() throws {
    try fixture.place.write([7], to: "Index")
    #expect(throws: IndexError.self) { try fixture.index() }
    #expect(try SystemDisk().map(fixture.directory.path).copy() == [7])
  }

  @Test("A commit removes what no manifest names and is ours, and nothing foreign")
  func removal() throws {
    try fixture.index()
    try put(
      "00000001-0007.segment", "00000003-0000.segment.tmp", "MANIFEST.tmp", "notes.txt",
      "00000003-0001.run", "film.segment", "film.segment.tmp", "below/00000001-0000.segment")
    try fixture.write("新", to: "b.txt")
    #expect(try fixture.index().generation == 4)
    #expect(
      try names() == [
        "00000004-0000.segment", "LOCK", "MANIFEST", "below", "film.segment", "film.segment.tmp",
        "notes.txt",
      ])
    #expect(try SystemDisk().names(in: fixture.directory.path.appending("below")).count == 1)
  }

  @Test("A damaged manifest is replaced by a rebuild whose number was never used", arguments: 0..<3)
  func damagedManifest(kind: Int) throws {
    for _ in 0..<3 { try fixture.index(rebuilding: true) }
    let path = fixture.directory.path.appending("MANIFEST")
    var bytes = try SystemDisk().map(path).copy()
    switch kind {
    case 0: bytes[20] ^= 1
    case 1: bytes[0] ^= 1
    default: bytes = []
    }
    try put("MANIFEST", bytes: bytes)
    #expect(throws: IndexError.self) { try Snapshot(fixture.directory) }
    let report = try fixture.index()
    #expect(report.outcome == .committed)
    #expect(report.generation == 4)
    #expect(try names() == ["00000004-0000.segment", "LOCK", "MANIFEST"])
    #expect(try Verifier(fixture.directory).run().problems == [])
  }

  @Test("A missing or damaged segment is replaced by a rebuild", arguments: [false, true])
  func damagedSegment(isMissing: Bool) throws {
    try fixture.index()
    let path = fixture.directory.path.appending("00000001-0000.segment")
    if isMissing {
      try SystemDisk().remove(path)
    } else {
      try put("00000001-0000.segment")
    }
    #expect(throws: IndexError.self) { try Snapshot(fixture.directory) }
    #expect(try fixture.index().generation == 2)
    #expect(try Verifier(fixture.directory).run().problems == [])
  }

  @Test("Numbers of generations are told from names that only look like ours")
  func strangeNumbers() throws {
    try fixture.index()
    try put("99999999999999999999999-0000.segment", "١٢٣٤٥٦٧٨-0000.segment")
    #expect(try fixture.index(rebuilding: true).generation == 2)
  }
}
