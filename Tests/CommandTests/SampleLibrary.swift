import Foundation
import SystemPackage
import TestSupport

/// A directory with the project's own corpus, indexed once for all tests that only read it.
final class SampleLibrary: Sendable {
  private static let shared = Result { try SampleLibrary() }

  private let directory: TemporaryDirectory

  /// What `wensou index` said.
  let report: Program.Outcome

  /// The library, or why it could not be made.
  static func get() throws -> SampleLibrary { try shared.get() }

  private init() throws {
    directory = try TemporaryDirectory()
    try copyOwnCorpus(to: directory.path)
    report = try Program(directory: directory.path).run("index")
    atexit { SampleLibrary.remove() }
  }

  /// What a static reference holds is never released: the end of the process has to.
  private static func remove() {
    guard let path = try? shared.get().path else { return }
    try? FileManager.default.removeItem(atPath: path.string)
  }

  /// The directory that holds `Corpus` and `Index`.
  var path: FilePath { directory.path }

  /// The program in it.
  var program: Program { Program(directory: path) }
}

/// Copies the project's own corpus to `Corpus` in a directory.
func copyOwnCorpus(to directory: FilePath) throws {
  try FileManager.default.copyItem(
    atPath: DataKit.packageRoot + "/Corpus", toPath: directory.appending("Corpus").string)
}
