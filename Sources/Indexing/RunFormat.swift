internal import Storage

/// The identity of a run's file: it has the sections of a segment but those of the grams, and in place
/// of these its own.
enum RunFormat {
  static let kind = SectionFile.Kind(name: "wensouRN", version: 2)

  /// The sections that a segment does not have; see `GramPages`.
  enum Section: UInt32 {
    case gramOccurrences = 101
    case gramFirsts = 102
    case gramSlices = 103
    case gramIndex = 104
    case alphabets = 105
  }
}
