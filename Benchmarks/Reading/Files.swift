internal import Corpus
internal import Foundation
internal import SystemPackage

/// The plain texts among some files and directories, in memory.
struct Files {
  let raw: [RawFile]

  /// How many bytes they have together.
  var size: Int { raw.reduce(0) { $0 + $1.bytes.count } }

  /// What is read of them.
  var texts: [SourceText] { raw.flatMap { FileContents(of: $0).texts } }

  init(paths: [String]) throws {
    let roots = paths.map { CorpusRoot(path: FilePath($0), name: "") }
    raw = try DirectoryWalk.walk(roots: roots).files
      .filter { $0.format == .plainText || $0.format == .markdown }
      .map { try RawFile(reading: $0) }
  }

  /// MB a second when all of them take the median of these times.
  func rate(_ seconds: [Double]) -> Double {
    Double(size) / seconds.sorted()[seconds.count / 2] / 1e6
  }
}
