import Foundation
import Glibc
import SystemPackage

/// A directory of its own for one test, removed at the end of its life, however deep it has become.
final class TemporaryTree {
  let root: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    root = FilePath(url.path)
  }

  deinit {
    let remover = Process()
    remover.executableURL = URL(filePath: "/bin/rm")
    remover.arguments = ["-rf", root.string]
    try? remover.run()
    remover.waitUntilExit()
  }

  func path(_ name: String) -> FilePath {
    root.appending(name)
  }

  /// Writes a file, with the directories above it.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8] = Array("正文\n".utf8)) throws -> FilePath {
    let path = path(name)
    try makeDirectory(path.removingLastComponent())
    try write(path, bytes)
    return path
  }

  func write(_ path: FilePath, _ bytes: [UInt8]) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  func makeDirectory(_ path: FilePath) throws {
    try FileManager.default.createDirectory(
      atPath: path.string, withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name).string, withDestinationPath: target)
  }

  func makePipe(_ name: String) {
    let status = unsafe mkfifo(path(name).string, 0o600)
    precondition(status == 0, "no pipe could be made")
  }

  /// Nests directories of one name, without a path to them: they may lie deeper than one can name.
  func makeDeepDirectory(levels: Int, name: String) throws {
    var current = try FileDescriptor.open(root, .readOnly, options: .directory)
    for _ in 0..<levels {
      guard unsafe mkdirat(current.rawValue, name, 0o700) == 0 else { throw Errno(rawValue: errno) }
      let next = unsafe openat(current.rawValue, name, O_RDONLY | O_DIRECTORY)
      try current.close()
      guard next >= 0 else { throw Errno(rawValue: errno) }
      current = FileDescriptor(rawValue: next)
    }
    try current.close()
  }
}
