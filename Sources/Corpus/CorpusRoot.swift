package import SystemPackage

/// A directory or a single file to be indexed, and what its files are called in the index.
package struct CorpusRoot: Hashable, Sendable {
  /// Where it lies.
  package var path: FilePath

  /// For a directory the name put before the names of its files, with a slash between when it is
  /// not empty; for a file its whole name, or the last component of the path when empty.
  package var name: String

  /// A root made of its parts.
  package init(path: FilePath, name: String) {
    self.path = path
    self.name = name
  }

  /// Makes the system's refusal an error about this root.
  func reading<Value>(
    _ body: (FilePath) throws(Errno) -> Value
  ) throws(CorpusError) -> Value {
    do throws(Errno) {
      return try body(path)
    } catch {
      throw CorpusError(path: path.string, reason: .unreadable(error.description))
    }
  }
}
