package import SystemPackage

/// A file that the walk found and that is to be read.
package struct FoundFile: Hashable, Sendable {
  /// The path to open.
  package let path: FilePath

  /// What the file is called in the index, components separated by slashes.
  package let name: String

  /// The format its ending stands for.
  package let format: SourceFormat

  /// A file made of its parts.
  package init(path: FilePath, name: String, format: SourceFormat) {
    self.path = path
    self.name = name
    self.format = format
  }
}
