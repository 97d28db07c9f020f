package import Corpus

/// What the user decides of how texts are read.
package struct IndexingOptions: Sendable {
  /// How bytes become text.
  package var reading: ReadingOptions

  /// Whether damage is repaired; otherwise texts are indexed as they are.
  package var isRepairing: Bool

  /// Everything detected and repaired, unless said otherwise.
  package init(reading: ReadingOptions = ReadingOptions(), isRepairing: Bool = true) {
    self.reading = reading
    self.isRepairing = isRepairing
  }
}
