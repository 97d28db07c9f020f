import Storage
import SystemPackage
import TestSupport
import Testing

/// `Disk.replace`: the old file or the new one, whole, whatever happens.
@Suite struct ReplaceTests {
  private static let directory: FilePath = "/index"
  private static let path: FilePath = "/index/file"
  private static let old: [UInt8] = [1, 1, 1, 1]
  private static let parts: [[UInt8]] = [[2, 2, 2], [], [2, 2, 2, 2, 2]]

  private static let new: [UInt8] = [2, 2, 2, 2, 2, 2, 2, 2]

  /// Puts the new file in the place of the old one, part by part.
  private static func replace(on disk: any Disk, _ path: FilePath = path) throws(StorageError) {
    try disk.replace(path) { (file) throws(StorageError) in
      for part in parts { try file.write(part) }
    }
  }

  private static func diskWithOldFile() throws -> SimulatedDisk {
    let disk = try SimulatedDisk()
    disk.put(old, at: path)
    return disk
  }

  @Test("The content is on the medium before the name, and the name before the return")
  func order() throws {
    let disk = try Self.diskWithOldFile()
    try Self.replace(on: disk)
    #expect(
      disk.record == [
        "open file.tmp", "write file.tmp", "write file.tmp", "write file.tmp", "fsync file.tmp",
        "close file.tmp", "rename file.tmp file", "fsync-directory index",
      ])
    #expect(disk.files(in: Self.directory) == ["file": Self.new])
  }

  @Test("Whichever operation fails, the error is told and the file is the old one or the new one")
  func faults() throws {
    for number in 0... {
      let disk = try Self.diskWithOldFile()
      disk.begin(.fault(at: number))
      do throws(StorageError) {
        try Self.replace(on: disk)
        #expect(number == 8)
        break
      } catch {
        guard case .system = error else {
          Issue.record("\(error)")
          return
        }
      }
      let isRenamed = disk.record.contains("fsync-directory index")
      let files = disk.files(in: Self.directory)
      #expect(files["file"] == (isRenamed ? Self.new : Self.old), "operation \(number)")
      disk.begin(.none)
      try Self.replace(on: disk)
      #expect(disk.files(in: Self.directory) == ["file": Self.new], "operation \(number)")
    }
  }

  @Test("A failed write, sync, close or renaming leaves no temporary file", arguments: 1...6)
  func leavesNothing(number: Int) throws {
    let disk = try Self.diskWithOldFile()
    disk.begin(.fault(at: number))
    #expect(throws: StorageError.self) { try Self.replace(on: disk) }
    #expect(disk.files(in: Self.directory) == ["file": Self.old])
  }

  @Test("An error of what writes the file leaves no temporary file and the old one")
  func bodyFails() throws {
    let disk = try Self.diskWithOldFile()
    let error = StorageError.damaged(path: "/index/other", offset: 3, what: "checksum")
    #expect(throws: error) {
      try disk.replace(Self.path) { (file) throws(StorageError) in
        try file.write([1, 2])
        throw error
      }
    }
    #expect(disk.files(in: Self.directory) == ["file": Self.old])
    #expect(disk.record.suffix(2) == ["close file.tmp", "unlink file.tmp"])
  }

  @Test("A power cut at any operation leaves the old file or the new one", arguments: 0...8)
  func powerCuts(number: Int) throws {
    for seed in 0..<LongTests.rounds(40) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let disk = try Self.diskWithOldFile()
      disk.begin(.powerCut(at: number))
      try? Self.replace(on: disk)
      let left = try disk.afterPowerCut { Bool.random(using: &generator) }
      let content = left.files(in: Self.directory)["file"]
      let allowed = number < 7 ? [Self.old] : number == 7 ? [Self.old, Self.new] : [Self.new]
      #expect(allowed.contains { $0 == content }, "seed \(seed), operation \(number)")
    }
  }

  @Test("The same on a real disk")
  func systemDisk() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write(Self.old, to: "file")
    try Self.replace(on: SystemDisk(), path)
    #expect(try SystemDisk().map(path).copy() == Self.new)
    #expect(try SystemDisk().names(in: directory.path) == ["file"])
  }

  @Test("A failure on a real disk is told and leaves what was there")
  func systemDiskFails() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path.appending("file")
    try directory.write([], to: "file/inside")
    #expect(throws: StorageError.self) { try Self.replace(on: SystemDisk(), path) }
    #expect(try SystemDisk().names(in: path) == ["inside"])
  }
}
