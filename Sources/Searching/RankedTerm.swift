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
  /// A text that is a word of the lexicon; it has no list in the index.
  case text(RankedText)

  /// Its documents; `nil` when there are none.
  func blocks(in segment: Segment) throws(StorageError) -> PostingBlocks? {
    switch self {
    case .word(let term):
      guard let entry = try segment.words.entry(of: term) else { return nil }
      return try segment.words.blocks(of: entry)
    case .pair(let key):
      guard let index = try segment.grams.index(of: key) else { return nil }
      return try segment.grams.blocks(at: index)
    case .character(let scalar):
      return try segment.grams.blocks(ofCharacter: scalar)
    case .text(let text): return try text.blocks(in: segment)
    }
  }
}

/// A term of a query with its weight there.
struct WeightedTerm: Sendable {
  var term: RankedTerm
  /// How much its gain counts: how often it is in the query, times the weight of its kind; when the
  /// collection is known, times its inverse document frequency.
  var weight: Double
}
