import Analysis
import Corpus
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct RealTextsTests {
  @Test(
    "An index of real reports is sound and found unchanged",
    .enabled(if: DataKit.isAvailable))
  func reports() throws {
    let place = try TemporaryDirectory()
    let directory = IndexDirectory(place.path.appending("Index"))
    let roots = ["seed.txt", "sample-reports/party-plenum-communique"].map { name in
      CorpusRoot(path: FilePath(DataKit.path(name)), name: name)
    }
    let report = try Indexer(
      directory, layout: IndexLayout(batchSize: 20_000, mergePolicy: .never)
    ).run(roots)
    #expect(report.totals.documentCount > 1)
    #expect(report.repairs[.pinyin]?.count ?? 0 > 300)
    #expect(try Indexer(directory).run(roots).outcome == .unchanged)
    let verified = try Verifier(directory).run()
    #expect(verified.problems == [])
    #expect(verified.segmentCount > 1)
    #expect(verified.occurrenceCount > report.totals.tokenCount)
  }
}
