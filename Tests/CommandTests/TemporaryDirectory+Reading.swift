import Foundation
import SystemPackage
import TestSupport

extension TemporaryDirectory {
  /// The bytes of a file in it.
  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(of: name))))
  }

  /// Whether there is a file or directory of this name.
  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }

  /// The names in a directory of it, ascending.
  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: name)).sorted()
  }

  /// The absolute path of what is called so in it.
  func path(of name: String) -> String {
    path.appending(FilePath(name).components).string
  }
}
