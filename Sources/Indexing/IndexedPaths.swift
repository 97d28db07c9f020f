package import SystemPackage

/// How files are named in an index, and what a user calls them.
///
/// A file below the directory that holds the index is named relative to it, so that corpus and
/// index can move together; any other file by its absolute path.
package struct IndexedPaths: Sendable {
  private let base: FilePath
  private let workingDirectory: FilePath
  /// What stands before the names of files in their paths from the working directory, where that is above
  /// them or is the base.
  private let prefix: String?

  /// The naming of an index directory, for a user who works in `workingDirectory` (absolute).
  package init(index: FilePath, workingDirectory: FilePath) {
    base = workingDirectory.pushing(index).lexicallyNormalized().removingLastComponent()
    self.workingDirectory = workingDirectory.lexicallyNormalized()
    var below = base
    let isBelow = below.removePrefix(self.workingDirectory)
    prefix = isBelow ? below.isEmpty ? "" : below.string + "/" : nil
  }

  /// The name in the index of a path that the user gave; empty for the base itself.
  package func name(of path: FilePath) -> String {
    var absolute = workingDirectory.pushing(path).lexicallyNormalized()
    _ = absolute.removePrefix(base)
    return absolute.string
  }

  /// The path by which the user reaches a file of the index from where they work: relative when
  /// it lies below the base and so do they, or when it lies below them; absolute otherwise.
  package func userPath(of name: String) -> String {
    if let prefix, Self.isNormal(name) { return prefix.isEmpty ? name : prefix + name }
    let absolute = base.pushing(FilePath(name)).lexicallyNormalized()
    var below = absolute
    if below.removePrefix(workingDirectory), !below.isEmpty { return below.string }
    var (depth, rest) = (workingDirectory, absolute)
    guard depth.removePrefix(base), rest.removePrefix(base) else { return absolute.string }
    var path = FilePath(String(repeating: "../", count: depth.components.count))
    path.append(rest.components)
    return path.string
  }

  /// Whether a path is relative, not empty, and as it would be after normalizing it: no component is empty,
  /// `.` or `..`. Those that begin with a point are not told apart.
  private static func isNormal(_ name: String) -> Bool {
    var last = UInt8(ascii: "/")
    for byte in name.utf8 {
      if last == UInt8(ascii: "/"), byte == last || byte == UInt8(ascii: ".") { return false }
      last = byte
    }
    return last != UInt8(ascii: "/")
  }
}
