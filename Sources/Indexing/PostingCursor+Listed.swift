package import Storage
internal import SystemPackage

extension PostingCursor {
  /// A walk over a list that is in no file, without positions; its blocks have bounds as those of a
  /// segment have. `lengths` are those of the documents of the segment.
  package init(listing list: PostingList, lengths: DocumentLengths) throws(StorageError) {
    var bytes = ByteWriter()
    var writer = PostingListWriter()
    // Only the bounds of several blocks need lengths.
    let needsLengths = list.documents.count > PostingBlock.capacity
    writer.append(
      list, lengths: needsLengths ? try lengths.all() : [], withPositions: false, to: &bytes)
    try self.init(Bytes(bytes.bytes, path: "memory"), lengths: lengths, hasPositions: false)
  }
}
