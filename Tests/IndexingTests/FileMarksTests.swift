import Corpus
import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct FileMarksTests {
  private static let basis = Fingerprint(low: 7, high: 9)

  private let disk: SimulatedDisk
  private let directory: IndexDirectory

  init() throws {
    disk = try SimulatedDisk()
    directory = IndexDirectory("/Index", disk: disk)
    try disk.createDirectory("/Index")
  }

  private static func marks(count: Int) -> FileMarks {
    var marks = FileMarks(basis: basis)
    for number in 0..<UInt64(count) {
      marks[Array("目录/\(number).txt".utf8)] = Fingerprint(low: number, high: ~number)
    }
    return marks
  }

  private func names(
    of generation: UInt64 = 3, basis: Fingerprint = FileMarksTests.basis, count: Int
  ) -> [Int] {
    let marks = FileMarks(in: directory, of: generation, basis: basis)
    return (0..<count).filter { number in
      let expected = Fingerprint(low: UInt64(number), high: ~UInt64(number))
      let mark = marks[Array("目录/\(number).txt".utf8)]
      #expect(mark == nil || mark == expected)
      return mark != nil
    }
  }

  @Test("Marks come back for the same commit and basis, and for no other", arguments: [0, 1, 700])
  func roundTrip(count: Int) {
    Self.marks(count: count).write(in: directory, of: 3)
    #expect(names(count: count + 1) == Array(0..<count))
    #expect(names(of: 4, count: count).isEmpty)
    #expect(names(of: 2, count: count).isEmpty)
    #expect(names(basis: Fingerprint(low: 7, high: 8), count: count).isEmpty)
  }

  @Test("Marks are carried over to the next commit, and from no other than the one they are of")
  func carryingOver() {
    Self.marks(count: 3).write(in: directory, of: 3)
    FileMarks.carryOver(in: directory, from: 2, to: 9)
    #expect(names(count: 3) == [0, 1, 2])
    FileMarks.carryOver(in: directory, from: 3, to: 4)
    #expect(names(count: 3).isEmpty)
    #expect(names(of: 4, count: 3) == [0, 1, 2])
  }

  @Test("The same marks are not written again")
  func writing() {
    Self.marks(count: 3).write(in: directory, of: 3)
    disk.begin(.none)
    Self.marks(count: 3).write(in: directory, of: 3)
    #expect(!disk.record.contains { $0.hasPrefix("open ") })
    Self.marks(count: 3).write(in: directory, of: 4)
    #expect(disk.record.contains { $0.hasPrefix("open ") })
  }

  @Test("Of damaged or cut marks none is read, never a wrong one")
  func damage() throws {
    Self.marks(count: 3).write(in: directory, of: 3)
    let path = directory.path.appending(FileMarks.name)
    let sound = try disk.map(path).copy()
    for offset in sound.indices {
      for bit in 0..<8 {
        var damaged = sound
        damaged[offset] ^= 1 << bit
        disk.put(damaged, at: path)
        #expect(names(count: 3).isEmpty, "bit \(bit) of byte \(offset)")
      }
      disk.put(Array(sound[..<offset]), at: path)
      #expect(names(count: 3).isEmpty, "cut to \(offset)")
    }
  }

  @Test("Right checksums over rubbish are no marks", arguments: 0..<50)
  func rubbish(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    func bytes(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    var head = ByteWriter()
    head.append(UInt64(3))
    for half in [UInt64(7), 9] { head.append(half) }
    let file = SectionFileWriter.file(
      SectionFile.Kind(name: "wensouFM", version: 2),
      sections: [
        (identifier: 1, bytes: seed % 2 == 0 ? head.bytes : bytes(seed % 30)),
        (identifier: 2, bytes: bytes(.random(in: 0...90, using: &generator))),
      ])
    disk.put(file.bytes, at: directory.path.appending(FileMarks.name))
    #expect(names(count: 3).isEmpty)
  }

  @Test("A file is known by its times only when it was left alone, and anew after each change")
  func statuses() throws {
    let place = try TemporaryDirectory()
    let path = try place.write([1, 2, 3], to: "a.txt")
    let found = try #require(
      try DirectoryWalk.walk(roots: [CorpusRoot(path: place.path, name: "")]).files.first)
    let now = Clock.system.now()
    #expect(FileStatus(of: found, settled: now - 60).mark == nil)
    let status = FileStatus(of: found, settled: now + 60)
    #expect(status.size == 3)
    let mark = try #require(status.mark)
    #expect(FileStatus(of: found, settled: now + 60).mark == mark)
    try place.write([1, 2, 4], to: "a.txt")
    #expect(FileStatus(of: found, settled: now + 60).mark != mark)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1e9)],
      ofItemAtPath: path.string)
    #expect(FileStatus(of: found, settled: now - 60).mark == nil, "its status was changed just now")
    try FileManager.default.removeItem(atPath: path.string)
    #expect(FileStatus(of: found, settled: now + 60).mark == nil)
  }
}
