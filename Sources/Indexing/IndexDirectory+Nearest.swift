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
      if IndexDirectory(path).isUsable { return path }
      if candidate.components.isEmpty { return directory.appending(defaultName) }
      candidate.removeLastComponent()
    }
  }

  /// Whether the directory is there and holds an index, or nothing that is not wensou's.
  var isUsable: Bool {
    guard let names = try? disk.names(in: path) else { return false }
    return names.contains(Self.manifestName) || names.allSatisfy(Self.isExpected)
  }

  /// Whether a file of this name is no sign that the directory is used for something else.
  private static func isExpected(_ name: String) -> Bool {
    isOurs(name) || name == DirectoryLock.fileName || name.hasPrefix("README")
      || name.hasPrefix(".")
  }
}
