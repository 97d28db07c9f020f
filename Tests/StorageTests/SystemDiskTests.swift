import Foundation
import Storage
import SystemPackage
import TestSupport
import Testing

@Suite struct SystemDiskTests {
  private let directory: TemporaryDirectory
  private let disk = SystemDisk()

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test("Directories are made with those above them, and may be there already")
  func createDirectory() throws {
    let path = directory.path.appending("one/two/three")
    try disk.createDirectory(path)
    try disk.createDirectory(path)
    #expect(try disk.names(in: path) == [])
    #expect(try disk.names(in: directory.path) == ["one"])
  }

  @Test("A file in the place of a directory is an error")
  func directoryIsFile() throws {
    let path = try directory.write([1], to: "file")
    #expect(throws: StorageError.self) { try disk.createDirectory(path) }
    #expect(throws: StorageError.self) { try disk.createDirectory(path.appending("below")) }
    #expect(try disk.map(path).copy() == [1])
  }

  @Test("Names are ascending, hidden ones included")
  func names() throws {
    for name in ["b", "a", ".hidden", "文"] { try directory.write([], to: name) }
    #expect(try disk.names(in: directory.path) == [".hidden", "a", "b", "文"])
    let missing = directory.path.appending("missing")
    #expect(
      throws: StorageError.system(
        operation: "opendir", path: missing, reason: .noSuchFileOrDirectory)
    ) { try disk.names(in: missing) }
  }

  @Test("A created file is empty, whatever was there, and holds what was written in order")
  func create() throws {
    let path = try directory.write([9, 9, 9], to: "file")
    let file = try disk.create(path)
    #expect(try disk.map(path).count == 0)
    try file.write([1, 2])
    try file.write([])
    try file.write([3])
    try file.sync()
    try file.close()
    #expect(try disk.map(path).copy() == [1, 2, 3])
  }

  @Test("Renaming replaces; what was mapped before stays")
  func rename() throws {
    let old = try directory.write([1], to: "old")
    let new = try directory.write([2], to: "new")
    let mapped = try disk.map(new)
    try disk.rename(old, to: new)
    #expect(try disk.names(in: directory.path) == ["new"])
    #expect(try disk.map(new).copy() == [1])
    #expect(try mapped.copy() == [2])
  }

  @Test("Every refusal names the call and the path")
  func refusals() throws {
    let missing = directory.path.appending("missing")
    let reason = Errno.noSuchFileOrDirectory
    #expect(throws: StorageError.system(operation: "unlink", path: missing, reason: reason)) {
      try disk.remove(missing)
    }
    let target = directory.path.appending("target")
    #expect(throws: StorageError.system(operation: "rename", path: target, reason: reason)) {
      try disk.rename(missing, to: target)
    }
    #expect(throws: StorageError.system(operation: "open", path: missing, reason: reason)) {
      try disk.syncDirectory(missing)
    }
    let below = missing.appending("file")
    #expect(throws: StorageError.system(operation: "open", path: below, reason: reason)) {
      _ = try disk.create(below)
    }
  }

  @Test("A full device is an error of the write")
  func fullDevice() throws {
    let full: FilePath = "/dev/full"
    guard FileManager.default.fileExists(atPath: full.string) else { return }
    let file = try disk.create(full)
    #expect(throws: StorageError.system(operation: "write", path: full, reason: .noSpace)) {
      try file.write([1])
    }
    try file.close()
  }
}
