package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// A small file that people edit too. It is read at once, not mapped as the files of an index are,
/// because others may change it in place at any time.
package struct EditableFile: Sendable {
  /// Where it is.
  package let path: FilePath

  private let disk: any Disk

  /// The file at `path`, whether there or not.
  package init(_ path: FilePath, disk: any Disk = SystemDisk()) {
    self.path = path
    self.disk = disk
  }

  /// The bytes, but no more than one over the limit, which says that there are more; `nil` when there
  /// is no such file. Never waits for a pipe that nobody writes to.
  package func contents(limit: Int) throws(StorageError) -> [UInt8]? {
    let file: FileDescriptor
    do throws(StorageError) {
      file = try systemCall("open", path) {
        try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
      }
    } catch .system(_, _, .noSuchFileOrDirectory), .system(_, _, .notDirectory) {
      return nil
    }
    defer { try? file.close() }
    return try systemCall("read", path) { try Self.bytes(of: file, limit: limit) }
  }

  /// Puts what `body` makes of the contents in the place of them, in one step: after a power cut either
  /// the old file is there or the new one, whole. Nothing is written when it gives `nil`. A link stays, and
  /// leads to the new file.
  ///
  /// Who edits waits until others who edit by this are done, so that no edit is lost.
  package func edit<Failure: Error>(
    limit: Int, failing failure: (StorageError) -> Failure,
    _ body: ([UInt8]?) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    let path = Self.resolved(path)
    let turn: EditingTurn
    let old: [UInt8]?
    do throws(StorageError) {
      turn = try EditingTurn(in: path.removingLastComponent())
      old = try contents(limit: limit)
    } catch { throw failure(error) }
    defer { withExtendedLifetime(turn) {} }
    guard let new = try body(old) else { return }
    do throws(StorageError) { try disk.replace(path, with: new) } catch { throw failure(error) }
  }

  private static let pieceSize = 1 << 16

  private static func bytes(of file: FileDescriptor, limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while bytes.count <= limit {
      let count = try unsafe piece.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return Array(bytes.prefix(limit + 1))
  }

  /// The file that links lead to; the path itself where there is none.
  private static func resolved(_ path: FilePath) -> FilePath {
    unsafe path.withPlatformString { name in
      guard let resolved = unsafe realpath(name, nil) else { return path }
      defer { unsafe free(resolved) }
      return unsafe FilePath(platformString: resolved)
    }
  }
}

/// The turn to edit files of a directory: `flock` on the directory itself, which is nobody else's lock.
/// The kernel ends it with the process.
private final class EditingTurn {
  private let descriptor: FileDescriptor

  /// Waits for the turn.
  init(in directory: FilePath) throws(StorageError) {
    let path = directory.isEmpty ? "." : directory
    let descriptor = try systemCall("open", path) {
      try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
    }
    self.descriptor = descriptor
    try systemCall("flock", path) { flock(descriptor.rawValue, LOCK_EX) }
  }

  deinit {
    try? descriptor.close()
  }
}
