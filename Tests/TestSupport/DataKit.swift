import Foundation

/// Real texts that are no part of the project and may be there or not: `make datakit` unpacks them
/// to `.datakit` where `../shared/data` has them.
package enum DataKit {
  /// Whether the unpacked kit is there. Says so, once, when it is not.
  ///
  /// With `CI=true` and the packed kit beside the project, a kit that is not unpacked is a fault of
  /// the set-up and ends the run: then the tests that use it must not pass by not running.
  package static let isAvailable: Bool = {
    if FileManager.default.fileExists(atPath: root + "/sample-reports") { return true }
    let isPacked = FileManager.default.fileExists(atPath: packageRoot + "/../shared/data")
    precondition(
      !(isPacked && ProcessInfo.processInfo.environment["CI"] == "true"),
      "the data kit is there but not unpacked: run `make datakit`")
    FileHandle.standardError.write(
      Data("data kit not found: the tests that need real texts are skipped\n".utf8))
    return false
  }()

  /// A file or directory of the kit.
  package static func path(_ name: String) -> String { "\(root)/\(name)" }

  private static var root: String { packageRoot + "/.datakit" }

  /// The directory of Package.swift.
  package static var packageRoot: String {
    URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  }
}
