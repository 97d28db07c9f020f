import Storage
import SystemPackage

@testable import Indexing

/// A posting list as it stands in a segment, and how it is opened from there.
struct EncodedPostings {
  var bytes: [UInt8]
  var size: PostingListSize
  var documentLimit: Int
  var hasPositions: Bool

  init(_ list: PostingList, withPositions: Bool = true) {
    var writer = ByteWriter()
    PostingListWriter.append(list, withPositions: withPositions, to: &writer)
    bytes = writer.bytes
    size = list.size
    documentLimit = list.documentLimit
    hasPositions = withPositions
  }

  func cursor() throws(StorageError) -> PostingCursor {
    try PostingCursor(
      Bytes(bytes, path: "list"), size: size, documentLimit: documentLimit,
      hasPositions: hasPositions)
  }

  /// The whole list as the cursor gives it.
  func decoded() throws(StorageError) -> PostingList {
    var cursor = try cursor()
    return try cursor.readList()
  }
}
