import Corpus
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// Indexes that were made when their format was new are read for as long as the program reads that format.
///
/// When the format changes they are made anew, below the number of the new one: `wensou index Corpus --index
/// Stored`, then `Unstored` with `--no-store`, in their directory; all but segments and manifests goes.
@Suite struct FormatFixtureTests {
  private static let place: FilePath =
    FilePath(#filePath).removingLastComponent().appending("Fixtures")
    .appending("format-\(SegmentFormat.kind.version)")

  @Test("An index of the present format holds what a new one holds", arguments: [true, false])
  func contents(isStoring: Bool) throws {
    let kept = IndexDirectory(Self.place.appending(isStoring ? "Stored" : "Unstored"))
    let temporary = try TemporaryDirectory()
    let new = IndexDirectory(temporary.path.appending("Index"))
    let root = CorpusRoot(path: Self.place.appending("Corpus"), name: "Corpus")
    _ = try Indexer(new, options: IndexingOptions(isStoring: true)).run([root])
    let (mine, theirs) = (try Snapshot(kept), try Snapshot(new))
    #expect(mine.manifest.isStoring == isStoring)
    #expect(mine.manifest.totals == theirs.manifest.totals)
    #expect(
      try mine.segments.map { try SegmentContents($0) }
        == theirs.segments.map { try SegmentContents($0) })
    #expect(try Verifier(kept).run().isSound)
  }
}
