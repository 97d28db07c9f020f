/// A file or directory that a `.gitignore` or `.wensouignore` says is not to be read.
package struct IgnoredEntry: Hashable, Sendable {
  /// The line that says so.
  package struct Rule: Hashable, Sendable {
    /// What the file of rules is called in the index.
    package let file: String
    /// From 1.
    package let line: Int
  }

  /// What it is called in the index.
  package let name: String
  /// Whether it stands for all in it.
  package let isDirectory: Bool
  package let rule: Rule
}
