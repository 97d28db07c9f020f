internal import Storage
package import SystemPackage

extension IndexDirectory {
  /// The index directory for a user who works in `directory` and names none: the nearest one
  /// called `Index` in it or above it that holds an index or could take one; else `Index` in
  /// `directory` itself, whether it is there or not.
  package static func nearest(to directory: FilePath) -> FilePath {
    var candidate = directory
    while true {
      let path = candidate.appending(defaultName)
      if (try? IndexDirectory(path).isUsable()) ?? false { return path }
      if candidate.components.isEmpty { return directory.appending(defaultName) }
      candidate.removeLastComponent()
    }
  }

  /// Whether the directory holds an index, or nothing that is not wensou's. A file `MANIFEST` that
  /// does not begin like ours, or `MARKS` without a manifest, is taken for ours only when the lock tells
  /// of an index.
  func isUsable() throws(StorageError) -> Bool {
    let names = try disk.names(in: path)
    if let manifest = try? disk.map(manifestPath), Manifest.isBegun(in: manifest) { return true }
    let isLocked = names.contains(DirectoryLock.fileName)
    return names.allSatisfy { name in
      switch name {
      case Self.manifestName, FileMarks.name: isLocked
      default: Self.isExpected(name)
      }
    }
  }

  /// Whether a file of this name is no sign that the directory is used for something else.
  private static func isExpected(_ name: String) -> Bool {
    isOurs(name) || name == DirectoryLock.fileName || isLexicon(name) || name.hasPrefix("README")
      || name.hasPrefix(".")
  }

  private static func isLexicon(_ name: String) -> Bool {
    name == lexiconName || name == lexiconName + ".tmp"
  }
}
