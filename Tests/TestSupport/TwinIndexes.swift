package import Corpus
package import Indexing
internal import SystemPackage

/// A corpus and two indexes of it: one holds the texts, the other does not.
package struct TwinIndexes: Sendable {
  /// The place of the corpus and of both indexes.
  package let place: TemporaryDirectory

  /// The index that holds the texts.
  package let stored: IndexDirectory

  /// The index without texts.
  package let unstored: IndexDirectory

  private let layout: IndexLayout

  /// An empty corpus; a new run is begun after so many bytes of files.
  package init(batchSize: Int = 1 << 20, mergePolicy: MergePolicy = .tiered) throws {
    place = try TemporaryDirectory()
    try place.write([], to: "corpus/.keep")
    stored = IndexDirectory(place.path.appending("Stored"))
    unstored = IndexDirectory(place.path.appending("Unstored"))
    layout = IndexLayout(batchSize: batchSize, mergePolicy: mergePolicy)
  }

  /// The corpus, as it is called in the indexes.
  package var corpus: CorpusRoot {
    CorpusRoot(path: place.path.appending("corpus"), name: "corpus")
  }

  /// Writes a file of the corpus.
  package func write(_ document: SourceDocument) throws {
    try place.write(document.source, to: "corpus/\(document.name)")
  }

  /// Brings both indexes in line with the corpus, and gives the reports.
  @discardableResult
  package func index() throws -> (stored: IndexReport, unstored: IndexReport) {
    (try update(stored, isStoring: true), try update(unstored, isStoring: false))
  }

  private func update(_ index: IndexDirectory, isStoring: Bool) throws -> IndexReport {
    let options = IndexingOptions(isStoring: isStoring)
    return try Indexer(index, options: options, layout: layout).run([corpus])
  }
}
