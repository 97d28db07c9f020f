internal import Analysis
internal import Indexing
internal import Storage

/// A text whose occurrences rank documents as those of a word do: a word of the lexicon that the index
/// does not know as one.
struct RankedText: Hashable, Sendable {
  /// The folded characters; grams prove where it stands.
  let scalars: [UInt32]

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  /// The documents that hold it, and how often: they are looked for. `nil` when there are none.
  func blocks(in segment: Segment) throws(StorageError) -> PostingBlocks? {
    var cursor = try ExactTextCursor(
      TextPattern(scalars: scalars, isWholeWord: false), in: segment)
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while let document = cursor.current {
      list.documents.append(document.ordinal)
      list.frequencies.append(UInt32(clamping: cursor.frequency))
      try cursor.advance()
    }
    guard !list.documents.isEmpty else { return nil }
    return try PostingBlocks(listing: list, lengths: segment.lengths)
  }
}
