package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The machine's own file system.
package struct SystemDisk: Disk {
  /// The file system, whatever is mounted where.
  package init() {}

  package func createDirectory(_ path: FilePath) throws(StorageError) {
    if (try? Stat(path))?.type == .directory { return }
    let parent = path.removingLastComponent()
    if !parent.isEmpty, parent != path { try createDirectory(parent) }
    do {
      try systemCall("mkdir", path) { unsafe path.withPlatformString { unsafe mkdir($0, 0o777) } }
    } catch .system(_, _, .fileExists) where (try? Stat(path))?.type == .directory {
      return
    }
    try syncDirectory(parent.isEmpty ? "." : parent)
  }

  package func names(in directory: FilePath) throws(StorageError) -> [String] {
    try systemCall("opendir", directory) {
      var stream = try DirectoryStream(opening: directory, followingLink: true)
      var names: [String] = []
      while let name = try stream.next() { names.append(name.string) }
      return names.sorted()
    }
  }

  package func create(_ path: FilePath) throws(StorageError) -> any WritableFile {
    let descriptor = try systemCall("open", path) {
      try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    }
    return SystemFile(descriptor: descriptor, path: path)
  }

  package func rename(_ old: FilePath, to new: FilePath) throws(StorageError) {
    try systemCall("rename", new) {
      unsafe old.withPlatformString { source in
        unsafe new.withPlatformString { target in unsafe Glibc.rename(source, target) }
      }
    }
  }

  package func syncDirectory(_ path: FilePath) throws(StorageError) {
    let descriptor = try systemCall("open", path) {
      try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
    }
    defer { try? descriptor.close() }
    try systemCall("fsync", path) { fsync(descriptor.rawValue) }
  }

  package func remove(_ path: FilePath) throws(StorageError) {
    try systemCall("unlink", path) { unsafe path.withPlatformString { unsafe unlink($0) } }
  }

  package func map(_ path: FilePath) throws(StorageError) -> Bytes {
    try Bytes(mapping: path)
  }

  package func lock(_ directory: FilePath) throws(StorageError) -> DirectoryLock {
    try DirectoryLock(directory)
  }
}

/// A file of the system, open for writing.
private struct SystemFile: WritableFile {
  let descriptor: FileDescriptor
  let path: FilePath

  func write(_ bytes: [UInt8]) throws(StorageError) {
    _ = try systemCall("write", path) { try descriptor.writeAll(bytes) }
  }

  func sync() throws(StorageError) {
    try systemCall("fsync", path) { fsync(descriptor.rawValue) }
  }

  func close() throws(StorageError) {
    try systemCall("close", path) { try descriptor.close() }
  }
}
