import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// Whatever happens to the bytes of an index, reading it gives what it held, or an error.
@Suite struct IndexDamageTests {
  private let disk: SimulatedDisk
  private let fixture: IndexFixture
  private let sound: [SegmentContents]

  /// Two segments, one of which has a deleted document. Without the word table, so that it need not be
  /// opened thousands of times.
  init() throws {
    disk = try SimulatedDisk()
    fixture = try IndexFixture(disk: disk)
    try fixture.write("工会AI", to: "a.txt")
    try fixture.write("總結(jié)大會", to: "b.txt")
    try fixture.index(segmentSize: 1 << 20)
    try fixture.write("别的", to: "b.txt")
    try fixture.index(segmentSize: 1 << 20)
    sound = try fixture.contents()
    try disk.remove(fixture.directory.path.appending(WordTableFile.name))
  }

  private func names(where isWanted: (String) -> Bool) -> [String] {
    disk.files(in: fixture.directory.path).keys.filter(isWanted).sorted()
  }

  /// What the index holds when a file has these bytes; `nil` when that is an error.
  private func contents(with bytes: [UInt8], in name: String) throws -> [SegmentContents]? {
    let path = fixture.directory.path.appending(name)
    let old = try? disk.map(path).copy()
    defer { if let old { disk.put(old, at: path) } else { try? disk.remove(path) } }
    disk.put(bytes, at: path)
    return try? fixture.contents()
  }

  @Test("Two segments, one with a deleted document")
  func sample() throws {
    let deleted = try Snapshot(fixture.directory).manifest.segments.map(\.deleted.documents)
    #expect(deleted == [[1], []])
    #expect(sound.map(\.documents.count) == [1, 1])
  }

  @Test("A changed byte of a segment or the manifest gives the same contents or an error")
  func changedBytes() throws {
    for name in names(where: { $0.hasSuffix("segment") || $0 == "MANIFEST" }) {
      let bytes = try disk.map(fixture.directory.path.appending(name)).copy()
      for offset in bytes.indices {
        for value in [bytes[offset] ^ (1 << UInt8(offset % 8)), 0] where value != bytes[offset] {
          var damaged = bytes
          damaged[offset] = value
          let contents = try contents(with: damaged, in: name)
          let isNeverWrong = contents == nil || contents == sound
          #expect(isNeverWrong, "byte \(offset) of \(name) set to \(value)")
        }
      }
    }
  }

  @Test("A cut segment or manifest is an error")
  func truncation() throws {
    for name in names(where: { $0.hasSuffix("segment") || $0 == "MANIFEST" }) {
      let bytes = try disk.map(fixture.directory.path.appending(name)).copy()
      for count in bytes.indices {
        let contents = try contents(with: Array(bytes[..<count]), in: name)
        let isError = contents == nil
        #expect(isError, "\(name) cut to \(count) bytes")
      }
    }
  }

  @Test("A run of zeros in a segment or the manifest gives the same contents or an error")
  func zeroedRanges() throws {
    for seed in 0..<LongTests.rounds(200) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let names = names { $0.hasSuffix("segment") || $0 == "MANIFEST" }
      let name = names.randomElement(using: &generator) ?? "MANIFEST"
      var bytes = try disk.map(fixture.directory.path.appending(name)).copy()
      let start = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, start + .random(in: 1...2_000, using: &generator))
      for offset in start..<end { bytes[offset] = 0 }
      let contents = try contents(with: bytes, in: name)
      let isNeverWrong = contents == nil || contents == sound
      #expect(isNeverWrong, "seed \(seed)")
    }
  }

  @Test("Lock, marks and word table may hold anything", arguments: 0..<LongTests.rounds(20))
  func otherFiles(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for name in ["LOCK", FileMarks.name, WordTableFile.name] {
      let count = Int.random(in: 0...300, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(try contents(with: bytes, in: name) == sound, "seed \(seed), \(name)")
    }
    let marks = fixture.directory.path.appending(FileMarks.name)
    disk.put([UInt8](repeating: UInt8(seed), count: seed * 10), at: marks)
    #expect(try fixture.index(segmentSize: 1).outcome == .unchanged)
    #expect(try fixture.contents() == sound)
  }
}
