internal import Analysis
internal import Indexing
internal import Storage

/// A text whose occurrences rank documents as those of a word do: a word of the lexicon that the index
/// does not know as one.
struct RankedText: Hashable, Sendable {
  /// The folded characters; grams prove where it stands.
  let scalars: [UInt32]

  /// Its list in each segment, once it was walked through; `nil` where it has no documents.
  private var lists: [PostingCursor?] = []

  /// The list in the segment that it was last asked for.
  private(set) var postings: PostingCursor?

  init(_ scalars: [UInt32]) { self.scalars = scalars }

  static func == (left: RankedText, right: RankedText) -> Bool { left.scalars == right.scalars }

  func hash(into hasher: inout Hasher) { hasher.combine(scalars) }

  /// The same text with its lists: the documents that hold it, and how often.
  func listed(in snapshot: Snapshot) throws(StorageError) -> RankedText {
    var listed = self
    listed.lists = []
    for segment in snapshot.segments { listed.lists.append(try list(in: segment)) }
    return listed
  }

  /// The same text with its list in the segment of this number; it must have been listed.
  func inSegment(_ number: Int) -> RankedText {
    var text = self
    text.postings = lists[number]
    return text
  }

  private func list(in segment: Segment) throws(StorageError) -> PostingCursor? {
    var cursor = try ExactTextCursor(
      TextPattern(scalars: scalars, isWholeWord: false), in: segment)
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while let document = cursor.current {
      list.documents.append(document.ordinal)
      list.frequencies.append(UInt32(clamping: cursor.frequency))
      try cursor.advance()
    }
    guard !list.documents.isEmpty else { return nil }
    return try PostingCursor(listing: list, lengths: segment.lengths)
  }
}
