import Foundation
package import SystemPackage

/// A new empty directory, removed with all in it when the last reference goes.
package final class TemporaryDirectory: Sendable {
  /// Where it is, absolute.
  package let path: FilePath

  /// Makes a directory in the system's place for temporary files.
  package init() throws {
    let name = "wensou-tests-\(UUID().uuidString)"
    path = FilePath(NSTemporaryDirectory()).appending(name)
    try FileManager.default.createDirectory(
      atPath: path.string, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// Writes a file, and makes the directories above it; returns its path.
  @discardableResult
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> FilePath {
    let file = path.appending(FilePath(name).components)
    try FileManager.default.createDirectory(
      atPath: file.removingLastComponent().string, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file.string))
    return file
  }
}
