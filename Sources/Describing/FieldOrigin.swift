/// Where a field was told, what counts most first: of two origins that tell a field, the earlier
/// one's value is taken.
package enum FieldOrigin: UInt8, CaseIterable, Hashable, Sendable, Comparable {
  /// A row of `metadata.csv`. Confidence 100.
  case table = 0
  /// The front matter at the beginning of the file. Confidence 100.
  case frontMatter = 1
  /// What the format itself tells: a column (confidence 90), a property of a Word file (40 to 50).
  case property = 2
  /// The name of the file.
  case fileName = 3
  /// The title of the document.
  case title = 4
  /// The lines between the title and the salutation (`同志们：`), or the last ones.
  case salutation = 5
  /// The running text.
  case text = 6

  /// Whether an origin counts more than another.
  package static func < (left: FieldOrigin, right: FieldOrigin) -> Bool {
    left.rawValue < right.rawValue
  }
}
