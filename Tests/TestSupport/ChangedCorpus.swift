internal import Corpus
import Foundation
package import Indexing
internal import SystemPackage

/// A corpus that was indexed in steps: with files that are no more there, with others that read
/// otherwise, in segments that were merged when the policy had it so.
package struct ChangedCorpus: Sendable {
  /// The last commit.
  package let snapshot: Snapshot

  private let directory: TemporaryDirectory

  /// Indexes first the wrong texts and files, then these documents in two steps; then all segments
  /// may be merged.
  package init(
    _ documents: [SourceDocument], wrong: [SourceDocument], isMerged: Bool
  ) throws {
    directory = try TemporaryDirectory()
    let corpus = try TemporaryDirectory()
    let index = IndexDirectory(directory.path.appending(IndexDirectory.defaultName))
    let indexer = Indexer(index, layout: IndexLayout(batchSize: 1, mergePolicy: .never))
    let roots = [CorpusRoot(path: corpus.path, name: "")]
    for document in documents.prefix(documents.count / 2) {
      try corpus.write("工会旧文".utf8, to: document.name)
    }
    for document in wrong { try corpus.write(document.source, to: "旧/\(document.name)") }
    _ = try indexer.run(roots)
    try FileManager.default.removeItem(atPath: corpus.path.appending("旧").string)
    for document in documents.prefix(2 * documents.count / 3) {
      try corpus.write(document.source, to: document.name)
    }
    _ = try indexer.run(roots)
    for document in documents { try corpus.write(document.source, to: document.name) }
    _ = try indexer.run(roots)
    if isMerged { _ = try SegmentCompaction(index, layout: IndexLayout()).run() }
    snapshot = try Snapshot(index)
  }
}
