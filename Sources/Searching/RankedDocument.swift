internal import Indexing

/// A matching document and its place in the order of the answer.
struct RankedDocument {
  /// The number of the segment in the snapshot.
  let segment: Int

  /// The document in it.
  let document: DocumentID

  /// Whether the words of the query stand side by side in it.
  let holdsJoinedWords: Bool

  /// The relevance.
  let score: Double

  /// How many places match.
  let placeCount: Int

  /// Whether its file has a matching document before it.
  let continuesFile: Bool

  /// Whether it comes before the other: the joined words first, then the score, then the address,
  /// so that the order is total and the same on every run.
  func precedes(_ other: RankedDocument) -> Bool {
    if holdsJoinedWords != other.holdsJoinedWords { return holdsJoinedWords }
    if score != other.score { return score > other.score }
    return (segment, document.ordinal) < (other.segment, other.document.ordinal)
  }
}
