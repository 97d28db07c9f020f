package import Storage

/// What a program that makes segment files by hand must know of them.
package enum SegmentSections {
  /// The kind of file.
  package static let kind = SegmentFormat.kind

  /// How many sections there are; their identifiers are 1 to this.
  package static let count = SegmentFormat.Section.allCases.count
}

/// The identity of a segment file and of its sections.
enum SegmentFormat {
  static let kind = SectionFile.Kind(name: "wensouSG", version: 6)

  /// The sections, by their identifiers in the file, in the order in which they are written.
  enum Section: UInt32, CaseIterable {
    /// The posting lists of the grams and of their first characters.
    case gramLists = 1
    /// `GramDictionary`'s first characters.
    case gramFirsts = 2
    /// `GramDictionary`'s second characters.
    case gramSeconds = 3
    /// `GramDictionary`'s places of lists.
    case gramPlaces = 4
    /// `GramDictionary`'s lengths of lists.
    case gramLengths = 5
    /// The posting lists of the words.
    case wordLists = 6
    /// `WordDictionary`'s index of blocks.
    case wordIndex = 7
    /// `WordDictionary`'s blocks.
    case wordBlocks = 8
    /// The posting lists of the fields' values.
    case fieldLists = 9
    /// `FieldDictionary`'s index of blocks.
    case fieldIndex = 10
    /// `FieldDictionary`'s blocks.
    case fieldBlocks = 11
    /// The source texts in compressed frames, see `TextFrames`.
    case texts = 12
    /// Where the frames are.
    case textIndex = 13
    /// `DocumentRecords`.
    case documents = 14
    /// `DocumentLengths`.
    case lengths = 15
    /// Names and titles, one behind the other.
    case strings = 16
    /// The repairs, by document.
    case repairs = 17
    /// The outlines, by document.
    case headings = 18
    /// What is known of the documents beside their texts, by document.
    case fields = 19
    /// Where pages begin, by document.
    case pages = 20
    /// Where sentences and paragraphs end, by document.
    case breaks = 21
    /// `DocumentSketches`.
    case sketches = 22
  }
}
