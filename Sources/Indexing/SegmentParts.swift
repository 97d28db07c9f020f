internal import Storage

/// What a segment and a run hold in the same way: everything but the grams.
struct SegmentParts: Sendable {
  /// The file, for checks of its sections as a whole.
  let file: SectionFile
  let documents: DocumentStore
  let words: WordDictionary
  let fields: WordDictionary
  let lengths: DocumentLengths
  let deleted: DeletedDocuments

  /// Opens the parts of a file of which some documents were deleted since; `originals` has the texts that
  /// are not stored.
  init(
    _ file: SectionFile, deleted: DeletedDocuments, originals: OriginalTexts? = nil
  ) throws(StorageError) {
    func section(_ section: SegmentFormat.Section) throws(StorageError) -> Bytes {
      try file.section(section.rawValue)
    }
    let count = try DocumentLengths.documentCount(of: section(.lengths))
    documents = try DocumentStore(
      DocumentStore.Sections(
        records: DocumentRecords(section(.documents), count: count), strings: section(.strings),
        texts: TextFrames(frames: section(.texts), index: section(.textIndex)),
        repairs: section(.repairs), headings: section(.headings), fields: section(.fields),
        pages: section(.pages), breaks: section(.breaks), sketches: section(.sketches)),
      deleted: deleted, originals: originals)
    lengths = try DocumentLengths(section(.lengths), documentCount: documents.totalCount)
    words = try Self.dictionary(.words, of: file, lengths)
    fields = try Self.dictionary(.fields, of: file, lengths)
    if let last = deleted.last, last >= documents.totalCount {
      throw file.damage("the manifest deletes documents that are not there")
    }
    self.deleted = deleted
    self.file = file
  }

  private static func dictionary(
    _ kind: WordKind, of file: SectionFile, _ lengths: DocumentLengths
  ) throws(StorageError) -> WordDictionary {
    try WordDictionary(
      index: file.section(kind.index.rawValue), blocks: file.section(kind.blocks.rawValue),
      lists: file.section(kind.lists.rawValue), documentLengths: lengths)
  }

  /// One of the dictionaries.
  func dictionary(_ kind: WordKind) -> WordDictionary {
    kind == .words ? words : fields
  }
}
