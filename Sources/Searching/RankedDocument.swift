internal import Indexing

/// A matching document and its place in the order of the answer.
struct RankedDocument {
  /// The number of the segment in the snapshot.
  let segment: Int

  /// The document in it.
  let document: DocumentID

  /// Whether the words of the query stand side by side in it.
  let holdsJoinedWords: Bool

  /// The relevance; `-infinity` when it is certain that others are better.
  var score: Double

  /// How many places match.
  let placeCount: Int

  /// What of the query has places in it; `nil` for all of its patterns.
  var parts: MatchedParts?

  /// When it is of, where the order goes by that.
  var date: SortedDate?

  /// Whether its file has a matching document before it.
  var continuesFile: Bool

  /// The near-copies that it stands for, where copies are counted once.
  var copies: [DocumentAddress]?
}
