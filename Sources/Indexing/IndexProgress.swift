/// How far a run of `Indexer` is.
package struct IndexProgress: Hashable, Sendable {
  /// What is being done.
  package enum Phase: Hashable, Sendable {
    /// The files are compared with the index.
    case comparing
    /// The files are read and their texts analyzed.
    case indexing
    /// What was made of them is merged.
    case merging
    /// The segments are checked.
    case verifying
  }

  /// What is being done.
  package var phase: Phase

  /// Files, or segments, done in this phase; 0 where it is not known.
  package var fileCount: Int

  /// How many there are.
  package var totalFileCount: Int

  /// A state made of its parts.
  package init(phase: Phase, fileCount: Int, totalFileCount: Int) {
    self.phase = phase
    self.fileCount = fileCount
    self.totalFileCount = totalFileCount
  }
}
