/// Why there is nothing to index: something the user named cannot be walked at all.
package struct CorpusError: Error, Hashable, Sendable {
  /// What is wrong with the root.
  package enum Reason: Hashable, Sendable {
    /// The system refused; its own words ("No such file or directory").
    case unreadable(String)
    /// A pipe, socket or device.
    case neitherFileNorDirectory
  }

  /// The root as the user named it.
  package let path: String

  /// What is wrong with it.
  package let reason: Reason

  /// An error made of its parts.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
