internal import Analysis
internal import Indexing
internal import Storage

/// Something whose occurrences rank documents.
enum RankedTerm: Hashable, Sendable {
  /// A word.
  case word(Term)
  /// Two characters side by side.
  case pair(GramKey)
  /// A character.
  case character(UInt32)
  /// A text that is a word of the lexicon; it must have been listed, and be that of the segment.
  case text(RankedText)

  /// A walk over its documents; `nil` when there are none.
  func cursor(in segment: Segment) throws(StorageError) -> PostingCursor? {
    switch self {
    case .word(let term):
      guard let entry = try segment.words.entry(of: term) else { return nil }
      return try segment.words.cursor(of: entry)
    case .pair(let key):
      guard let index = try segment.grams.index(of: key) else { return nil }
      return try segment.grams.cursor(at: index)
    case .character(let scalar):
      return try segment.grams.cursor(ofCharacter: scalar)
    case .text(let text): return text.postings
    }
  }

  /// The same term with its lists, if it is one that the index has no list of.
  func listed(in snapshot: Snapshot) throws(StorageError) -> RankedTerm {
    guard case .text(let text) = self else { return self }
    return .text(try text.listed(in: snapshot))
  }

  /// The same term for the segment of this number.
  func inSegment(_ number: Int) -> RankedTerm {
    guard case .text(let text) = self else { return self }
    return .text(text.inSegment(number))
  }
}

/// A term of a query with its weight there.
struct WeightedTerm: Sendable {
  var term: RankedTerm
  /// How much its gain counts: how often it is in the query, times the weight of its kind; when the
  /// collection is known, times its inverse document frequency.
  var weight: Double
}
