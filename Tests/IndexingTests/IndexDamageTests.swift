import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// Whatever happens to the bytes of an index, reading it gives what it held, or an error.
@Suite struct IndexDamageTests {
  private static let kinds = [true, false]

  @Test("Two segments, one with a deleted document", arguments: kinds)
  func sample(isStoring: Bool) throws {
    let sweep = try DamageSweep(isStoring: isStoring)
    let manifest = try Snapshot(sweep.fixture.directory).manifest
    #expect(manifest.isStoring == isStoring)
    #expect(manifest.segments.map(\.deleted.documents) == [[1], []])
    #expect(sweep.sound.map(\.documents.count) == [1, 1])
  }

  @Test(
    "A changed byte of a segment or the manifest gives the same contents or an error",
    arguments: kinds)
  func changedBytes(isStoring: Bool) throws {
    let sweep = try DamageSweep(isStoring: isStoring)
    for name in sweep.essential {
      let bytes = try sweep.bytes(of: name)
      CaseCount.tell(bytes.count * 2, "bytes of an index flipped or zeroed, each")
      for offset in bytes.indices {
        for value in [bytes[offset] ^ (1 << UInt8(offset % 8)), 0] where value != bytes[offset] {
          var damaged = bytes
          damaged[offset] = value
          let contents = try sweep.contents(with: damaged, in: name)
          let isNeverWrong = contents == nil || contents == sweep.sound
          #expect(isNeverWrong, "byte \(offset) of \(name) set to \(value)")
        }
      }
    }
  }

  @Test("A cut segment or manifest is an error", arguments: kinds)
  func truncation(isStoring: Bool) throws {
    let sweep = try DamageSweep(isStoring: isStoring)
    for name in sweep.essential {
      let bytes = try sweep.bytes(of: name)
      CaseCount.tell(bytes.count, "files of an index cut off, at each byte")
      for count in bytes.indices {
        let contents = try sweep.contents(with: Array(bytes[..<count]), in: name)
        let isError = contents == nil
        #expect(isError, "\(name) cut to \(count) bytes")
      }
    }
  }

  @Test(
    "A run of zeros in a segment or the manifest gives the same contents or an error",
    arguments: kinds)
  func zeroedRanges(isStoring: Bool) throws {
    let sweep = try DamageSweep(isStoring: isStoring)
    for seed in 0..<LongTests.rounds(200) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let name = sweep.essential.randomElement(using: &generator) ?? "MANIFEST"
      var bytes = try sweep.bytes(of: name)
      let start = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, start + .random(in: 1...2_000, using: &generator))
      for offset in start..<end { bytes[offset] = 0 }
      let contents = try sweep.contents(with: bytes, in: name)
      let isNeverWrong = contents == nil || contents == sweep.sound
      #expect(isNeverWrong, "seed \(seed)")
    }
    CaseCount.tell(LongTests.rounds(200), "ranges of an index zeroed")
  }

  @Test("Lock, marks and word table may hold anything", arguments: 0..<LongTests.rounds(20))
  func otherFiles(seed: Int) throws {
    let sweep = try DamageSweep(isStoring: true)
    var generator = SeededGenerator(seed: UInt64(seed))
    for name in ["LOCK", FileMarks.name, WordTableFile.name] {
      let count = Int.random(in: 0...300, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(try sweep.contents(with: bytes, in: name) == sweep.sound, "seed \(seed), \(name)")
    }
    let fixture = sweep.fixture
    let marks = fixture.directory.path.appending(FileMarks.name)
    sweep.disk.put([UInt8](repeating: UInt8(seed), count: seed * 10), at: marks)
    #expect(try fixture.index(segmentSize: 1).outcome == .unchanged)
    #expect(try fixture.contents() == sweep.sound)
  }
}
