import Corpus
import SystemPackage
import TestSupport

/// The real texts of the data kit, indexed once for all tests.
struct SampleReports {
  /// The index, with `reports/` before the names of the reports, and `seed.txt`.
  let index: IndexedCorpus

  /// The same texts.
  let oracle: SubstringOracle

  /// What both were made of, or why that failed.
  static let shared = Result { try SampleReports() }

  private init() throws {
    let roots = [
      CorpusRoot(path: FilePath(DataKit.path("sample-reports")), name: "reports"),
      CorpusRoot(path: FilePath(DataKit.path("seed.txt")), name: "seed.txt"),
    ]
    index = try IndexedCorpus(roots)
    oracle = try SubstringOracle(
      DirectoryWalk.walk(roots: roots).files.map { file in
        let text = try SourceText(decoding: RawFile(reading: file))
        return SourceDocument(name: text.name, source: text.utf8)
      })
  }
}
