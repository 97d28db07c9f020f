package import Corpus
internal import Storage

/// Waits for changes of the files of a corpus.
///
/// Law: what changes after `refresh` returned ends the next `wait`.
package struct CorpusWatch {
  /// How long nothing must change before a change is told, in milliseconds: files come in groups.
  private static let quietTime = 500

  private let roots: [CorpusRoot]
  private let directory: IndexDirectory
  private let options: ReadingOptions
  private let watch: DirectoryWatch

  /// A watch over the files below the roots, but not over the index.
  package init(
    _ roots: [CorpusRoot], index directory: IndexDirectory, options: ReadingOptions
  ) throws(IndexError) {
    self.roots = roots
    self.options = options
    self.directory = directory
    watch = try storing { () throws(StorageError) in try DirectoryWatch() }
  }

  /// Watches all directories that there are now.
  package func refresh() throws(IndexError) {
    let listing: FileListing
    do {
      listing = try DirectoryWalk.walk(
        roots: roots, excluding: directory.path, respectingIgnoreFiles: options.respectsIgnoreFiles)
    } catch {
      throw .corpus(error)
    }
    try storing { () throws(StorageError) in try watch.watch(listing.directories) }
  }

  /// Returns when files changed and then nothing did for a while.
  package func wait() throws(IndexError) {
    try storing { () throws(StorageError) in try watch.wait(quietTime: Self.quietTime) }
  }
}
