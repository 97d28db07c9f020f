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

  /// Indexes documents under their names; a new segment is begun after so many bytes of files.
  package init(_ documents: [SourceDocument], segmentSize: Int = .max) throws {
    let corpus = try TemporaryDirectory()
    for document in documents { try corpus.write(document.source, to: document.name) }
    try self.init([CorpusRoot(path: corpus.path, name: "")], segmentSize: segmentSize)
  }

  /// Indexes files where they lie; a new segment is begun after so many bytes of them.
  package init(_ roots: [CorpusRoot], segmentSize: Int = .max) throws {
    directory = try TemporaryDirectory()
    let index = IndexDirectory(directory.path.appending(IndexDirectory.defaultName))
    let layout = IndexLayout(batchSize: segmentSize, mergePolicy: .never)
    report = try Indexer(index, layout: layout).run(roots)
    snapshot = try Snapshot(index)
  }
}
