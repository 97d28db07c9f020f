package import Storage
internal import SystemPackage

extension PostingBlocks {
  /// A list that is in no file, without positions; its blocks have bounds as those of a segment have.
  /// `lengths` are those of the documents of the segment.
  package init(listing list: PostingList, lengths: DocumentLengths) throws(StorageError) {
    var writer = ListSectionWriter(lengths: try lengths.all())
    _ = writer.append(list, withPositions: false)
    try self.init(Bytes(writer.bytes, path: "memory"), lengths: lengths, hasPositions: false)
  }
}
