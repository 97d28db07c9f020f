internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The right to write in a directory: `flock` on its file `LOCK`, held until the last reference
/// goes. The kernel gives it back when the process ends, however it ends.
package final class DirectoryLock: Sendable {
  /// The file that is locked.
  package static let fileName = "LOCK"

  private let descriptor: FileDescriptor

  /// Takes the lock or fails with `.locked` at once.
  init(_ directory: FilePath) throws(StorageError) {
    let path = directory.appending(Self.fileName)
    let descriptor = try systemCall("open", path) {
      try FileDescriptor.open(
        path, .readWrite, options: [.create, .closeOnExec],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    }
    do {
      try systemCall("flock", path) { flock(descriptor.rawValue, LOCK_EX | LOCK_NB) }
    } catch {
      try? descriptor.close()
      if case .system(_, _, .wouldBlock) = error { throw .locked(path: path) }
      throw error
    }
    self.descriptor = descriptor
  }

  deinit {
    try? descriptor.close()
  }
}
