internal import Storage

/// The identity of a segment file and of its sections.
enum SegmentFormat {
  static let kind = SectionFile.Kind(name: "wensouSG", version: 2)

  /// The sections, by their identifiers in the file.
  enum Section: UInt32, CaseIterable {
    /// `DocumentRecord`s of fixed size, in the order of documents.
    case documents = 1
    /// Names and titles, one behind the other.
    case strings = 2
    /// The source texts, one behind the other.
    case texts = 3
    /// The repairs, by document.
    case repairs = 4
    /// The outlines, by document.
    case headings = 5
    /// `GramDictionary`'s entries.
    case grams = 6
    /// The posting lists of the grams.
    case gramLists = 7
    /// `WordDictionary`'s index of blocks.
    case wordIndex = 8
    /// `WordDictionary`'s blocks.
    case wordBlocks = 9
    /// The posting lists of the words.
    case wordLists = 10
    /// What is known of the documents beside their texts, by document.
    case fields = 11
    /// Where pages begin, by document.
    case pages = 12
    /// `FieldDictionary`'s index of blocks.
    case fieldIndex = 13
    /// `FieldDictionary`'s blocks.
    case fieldBlocks = 14
    /// The posting lists of the fields' values.
    case fieldLists = 15
  }
}
