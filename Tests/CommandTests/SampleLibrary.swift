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
    for (name, text) in Self.topicFiles { try directory.write(text.utf8, to: name) }
    report = try Program(directory: directory.path).run("index")
    atexit { SampleLibrary.remove() }
  }

  /// Tables of topics, right and wrong.
  private static let topicFiles = [
    "topics.toml": """
    # 主题 = 词和短语
    集体协商 = ["集体协商", "工资协商", "集体合同", "要约书"]
    困难帮扶 = ["困难职工", "送温暖", "帮扶"]
    劳模 = "劳动模范"

    """,
    "wrong.toml": "甲 = [\"工会\"]\n乙 = [\"工会\",\n  5]\n",
    "broken.toml": "甲 = [\"工会\"\n",
    "empty.toml": "# 没有\n",
    "nothing.toml": "甲 = [\"玛雅历法\"]\n",
  ]

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
