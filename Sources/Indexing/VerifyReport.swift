package import Storage

/// What `Verifier` found.
package struct VerifyReport: Hashable, Sendable {
  /// The number of the commit that was verified.
  package var generation: UInt64 = 0

  /// How many segments it has.
  package var segmentCount = 0

  /// The sums over all documents.
  package var totals = SegmentTotals()

  /// How many sections' checksums were compared.
  package var sectionCount = 0

  /// How many posting lists were compared with the stored texts.
  package var postingListCount = 0

  /// How many occurrences they hold.
  package var occurrenceCount = 0

  /// All damage found; none in a sound index.
  package var problems: [StorageError] = []

  /// Nothing yet.
  package init() {}
}
