package import Corpus
package import Indexing
internal import SystemPackage

/// A corpus that was indexed for a test, and its snapshot.
package struct IndexedCorpus: Sendable {
  /// What the indexer told.
  package let report: IndexReport

  /// The commit.
  package let snapshot: Snapshot

  // The snapshot's files stay until the last copy goes.
  private let directory: TemporaryDirectory

  /// Indexes documents under their names.
  package init(_ documents: [SourceDocument], segmentCapacity: Int = .max) throws {
    let corpus = try TemporaryDirectory()
    for document in documents { try corpus.write(document.source, to: document.name) }
    try self.init([CorpusRoot(path: corpus.path, name: "")], segmentCapacity: segmentCapacity)
  }

  /// Indexes files where they lie.
  package init(_ roots: [CorpusRoot], segmentCapacity: Int = .max) throws {
    directory = try TemporaryDirectory()
    let index = IndexDirectory(directory.path.appending(IndexDirectory.defaultName))
    report = try Indexer(index, segmentCapacity: segmentCapacity).run(roots)
    snapshot = try Snapshot(index)
  }
}
