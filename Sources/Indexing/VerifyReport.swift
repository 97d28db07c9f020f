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

  /// Whether the index holds the texts.
  package var isStoring = true

  /// How many documents could not be compared with their texts, which are not in the index.
  package var lostCount = 0

  /// Why not, each file once.
  package var losses: [StorageError] = []

  /// All damage found; none in a sound index.
  package var problems: [StorageError] = []

  /// Whether everything was compared and agrees.
  package var isSound: Bool { problems.isEmpty && lostCount == 0 }

  /// Nothing yet.
  package init() {}
}
