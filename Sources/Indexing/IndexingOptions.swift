package import Corpus

/// What the user decides of how texts are read and kept.
package struct IndexingOptions: Sendable {
  /// How bytes become text.
  package var reading: ReadingOptions

  /// Whether damage is repaired; otherwise texts are indexed as they are.
  package var isRepairing: Bool

  /// Whether the index holds the texts; `nil` when it is to do as it did before, and a new one does.
  package var isStoring: Bool?

  /// Everything detected and repaired, unless said otherwise.
  package init(
    reading: ReadingOptions = ReadingOptions(), isRepairing: Bool = true, isStoring: Bool? = nil
  ) {
    self.reading = reading
    self.isRepairing = isRepairing
    self.isStoring = isStoring
  }
}
