import Storage
import SystemPackage

@testable import Indexing

/// A posting list as it stands in a segment, and how it is opened from there.
struct EncodedPostings {
  var bytes: [UInt8]
  var lengths: [DocumentLength]
  var hasPositions: Bool

  init(_ list: PostingList, withPositions: Bool = true) {
    lengths = list.lengths
    var writer = ByteWriter()
    var encoder = PostingListWriter()
    encoder.append(
      list, lengths: lengths, meanTokens: DocumentLengths.meanTokens(of: lengths),
      withPositions: withPositions, to: &writer)
    bytes = writer.bytes
    hasPositions = withPositions
  }

  func blocks() throws(StorageError) -> PostingBlocks {
    try PostingBlocks(
      Bytes(bytes, path: "list"), lengths: DocumentLengths(lengths), hasPositions: hasPositions)
  }

  func cursor() throws(StorageError) -> PostingCursor { try PostingCursor(blocks()) }

  /// The whole list as the cursor gives it.
  func decoded() throws(StorageError) -> PostingList {
    var cursor = try cursor()
    return try cursor.readList()
  }

  /// The whole list as merging reads it; `nil` when it is damaged.
  func merged() -> PostingList? {
    var decoder = PostingListDecoder()
    var list = PostingList(documents: [], frequencies: [], positions: [])
    let isRead = decoder.append(
      bytes, at: 0, lengths: lengths, hasPositions: hasPositions,
      map: DocumentMap(base: 0, totalCount: lengths.count, deleted: DeletedDocuments()), to: &list)
    return isRead ? list : nil
  }
}
