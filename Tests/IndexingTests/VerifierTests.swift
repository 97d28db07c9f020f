import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct VerifierTests {
  private let disk: SimulatedDisk
  private let fixture: IndexFixture

  init() throws {
    disk = try SimulatedDisk()
    fixture = try IndexFixture(disk: disk)
    try fixture.writeThreeFiles()
    try fixture.index(segmentSize: 1)
  }

  /// The problems of the index when a file has these bytes; `nil` when it cannot be opened.
  private func problems(with bytes: [UInt8], in name: String) throws -> [StorageError]? {
    let damaged = fixture.on(try disk.copy())
    let path = damaged.directory.path.appending(name)
    (damaged.directory.disk as? SimulatedDisk)?.put(bytes, at: path)
    return (try? Verifier(damaged.directory).run())?.problems
  }

  @Test("A sound index has no problems, and the report says how much was compared")
  func sound() throws {
    var phases: [IndexProgress] = []
    let report = try Verifier(fixture.directory) { phases.append($0) }.run()
    #expect(report.problems == [])
    #expect(report.segmentCount == 3)
    #expect(report.sectionCount == 3 * SegmentFormat.Section.allCases.count)
    #expect(report.generation == 1)
    #expect(report.totals.documentCount == 3)
    let contents = try fixture.contents()
    #expect(
      report.postingListCount
        == contents.map { $0.grams.count + $0.words.count + $0.fields.count }.reduce(0, +))
    #expect(phases.map(\.fileCount) == [0, 1, 2])
    #expect(phases.allSatisfy { $0.phase == .verifying && $0.totalFileCount == 3 })
  }

  @Test("A changed byte anywhere in any file is reported, or keeps the index from opening")
  func changedBytes() throws {
    let names = ["LOCK", FileMarks.name]
    for (name, bytes) in disk.files(in: fixture.directory.path)
    where !names.contains(name) {
      for offset in stride(from: 0, to: bytes.count, by: step(in: name, of: bytes.count)) {
        var damaged = bytes
        damaged[offset] ^= 1 << UInt8(offset % 8)
        let problems = try problems(with: damaged, in: name)
        #expect(problems != [], "byte \(offset) of \(name)")
      }
    }
  }

  /// How far the changed bytes of a file are apart: an odd number, so that every part of a number
  /// is hit somewhere; all bytes in long tests. The word table is millions of bytes under one
  /// checksum, of which some two hundred are tried.
  private func step(in name: String, of size: Int) -> Int {
    if WordTableFile.isName(name) { return size / 200 | 1 }
    return LongTests.isOn ? 1 : 5
  }

  @Test("Damage of each section is reported by its place in the file")
  func places() throws {
    try fixture.index(rebuilding: true)
    let name = "00000002-0000.segment"
    let sound = try #require(disk.files(in: fixture.directory.path)[name])
    var offset = 16
    var places: [Int] = []
    for section in SegmentFormat.Section.allCases {
      let file = try SectionFile(Bytes(sound, path: "segment"), kind: SegmentFormat.kind)
      let size = try file.section(section.rawValue).count
      defer { offset += (size + 7) / 8 * 8 }
      guard size > 0 else { continue }
      var damaged = sound
      damaged[offset] ^= 1
      let path = fixture.directory.path.appending(name)
      let expected = StorageError.damaged(path: path, offset: offset, what: "checksum")
      #expect(try problems(with: damaged, in: name) == [expected], "\(section)")
      places.append(offset)
    }
    #expect(places.count == 21)
  }

  @Test("All damaged segments are reported, not only the first")
  func everySegment() throws {
    for number in 0..<3 {
      let path = fixture.directory.path.appending("00000001-000\(number).segment")
      var bytes = try disk.map(path).copy()
      bytes[16] ^= 1
      disk.put(bytes, at: path)
    }
    let report = try Verifier(fixture.directory).run()
    #expect(report.problems.count == 3)
    #expect(report.postingListCount == 0)
  }

  @Test("The report is the same whatever the number of threads", arguments: [2, 3, 8])
  func threads(count: Int) throws {
    let path = fixture.directory.path.appending("00000001-0001.segment")
    for isDamaged in [false, true] {
      if isDamaged {
        var bytes = try disk.map(path).copy()
        bytes[16] ^= 1
        disk.put(bytes, at: path)
      }
      let report = try Verifier(fixture.directory).run()
      #expect(report.problems.isEmpty == !isDamaged)
      #expect(try Verifier(fixture.directory, workers: Workers(count)).run() == report)
    }
  }

  @Test("A segment of other texts under the right name and checksum is found by its totals")
  func wrongTotals() throws {
    var manifest = try fixture.directory.manifest()
    manifest.segments[1].totals.tokenCount += 1
    disk.put(manifest.encoded(), at: fixture.directory.manifestPath)
    let problems = try Verifier(fixture.directory).run().problems
    #expect(problems.count == 1)
  }

  @Test("Where no index is, there is nothing to verify")
  func noIndex() {
    let directory = IndexDirectory("/Elsewhere", disk: disk)
    #expect(throws: IndexError.noIndex("/Elsewhere")) { try Verifier(directory).run() }
  }
}
