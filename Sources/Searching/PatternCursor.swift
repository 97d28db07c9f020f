internal import Analysis
internal import Indexing
internal import Storage

/// A walk over the documents that hold a pattern, by whichever way is right for it.
struct PatternCursor: DocumentCursor {
  // At most one of these is there; none for a pattern that is nowhere.
  private var grams: ExactTextCursor?
  private var counted: CountedDocuments?
  private var word: PostingCursor?
  private var verified: VerifiedCursor?
  private let length: Int

  /// The document where the walk stands, kept so that asking for it copies nothing.
  private(set) var current: DocumentID?

  /// How often the pattern stands in the current document; 0 at the end.
  private(set) var frequency = 0

  init(_ pattern: TextPattern, in segment: Segment) throws(StorageError) {
    length = pattern.scalars.count
    if pattern.crossesParagraphs { return }
    if pattern.isProvenByText {
      verified = try VerifiedCursor(pattern, in: segment)
    } else if pattern.isWholeWord {
      let entry = try segment.words.entry(of: Term(folded: pattern.scalars))
      if let entry { word = try segment.words.cursor(of: entry) }
    } else if !pattern.grams.isEmpty {
      grams = try ExactTextCursor(pattern, in: segment)
    } else {
      counted = try Self.counted(pattern, in: segment)
    }
    try read()
  }

  /// A pattern without grams has no letter or digit but, perhaps, its last character.
  private static func counted(
    _ pattern: TextPattern, in segment: Segment
  ) throws(StorageError) -> CountedDocuments {
    guard let last = pattern.scalars.last, TextClass.isGram(last) else {
      return try CountedDocuments(scanningFor: pattern, in: segment)
    }
    let holdingLast = try CountedDocuments(character: last, in: segment)
    guard pattern.scalars.count > 1 || pattern.isInHeading else { return holdingLast }
    return try CountedDocuments(scanningFor: pattern, in: segment, candidates: holdingLast)
  }

  private mutating func read() throws(StorageError) {
    current = grams?.current ?? counted?.current ?? word?.current ?? verified?.current
    let frequencyOfWord = try word?.frequency()
    frequency =
      grams?.frequency ?? counted?.frequency ?? frequencyOfWord ?? verified?.occurrences.count ?? 0
  }

  /// Where the pattern stands in the current document, ascending, if the walk knows it.
  mutating func occurrences() throws(StorageError) -> [Range<Int>]? {
    if grams != nil { return try grams?.starts().map { $0..<$0 + length } }
    return verified?.occurrences
  }

  mutating func advance() throws(StorageError) {
    try grams?.advance()
    counted?.advance()
    try word?.advance()
    try verified?.advance()
    try read()
  }

  mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    try grams?.advance(to: target)
    counted?.advance(to: target)
    try word?.advance(to: target)
    try verified?.advance(to: target)
    try read()
  }
}
