package import Analysis
package import Storage

/// An open segment: some documents and the posting lists over them. Nothing is read before it is
/// asked for.
package struct Segment: Sendable {
  /// The file, for checks of its sections as a whole.
  let file: SectionFile

  /// The documents.
  package let documents: DocumentStore

  /// The grams, by which exact text is found.
  package let grams: GramDictionary

  /// The words, by which documents are ranked.
  package let words: WordDictionary

  /// The values of the documents' fields.
  package let fields: FieldDictionary

  /// How long the documents are.
  package let lengths: DocumentLengths

  /// The documents that are no more part of the corpus.
  package let deleted: DeletedDocuments

  /// Opens a segment file of which some documents were deleted since.
  package init(
    _ bytes: Bytes, deleted: DeletedDocuments = DeletedDocuments()
  ) throws(StorageError) {
    try self.init(bytes, deleted: deleted, originals: nil)
  }

  /// The same, with what has the texts that are not stored.
  init(
    _ bytes: Bytes, deleted: DeletedDocuments, originals: OriginalTexts?
  ) throws(StorageError) {
    let file = try SectionFile(bytes, kind: SegmentFormat.kind)
    func section(_ section: SegmentFormat.Section) throws(StorageError) -> Bytes {
      try file.section(section.rawValue)
    }
    documents = try DocumentStore(
      DocumentStore.Sections(
        records: section(.documents), strings: section(.strings),
        texts: TextFrames(frames: section(.texts), index: section(.textIndex)),
        repairs: section(.repairs), headings: section(.headings), fields: section(.fields),
        pages: section(.pages)),
      deleted: deleted, originals: originals)
    lengths = try DocumentLengths(section(.lengths), documentCount: documents.totalCount)
    grams = try GramDictionary(
      GramDictionary.Sections(
        firsts: section(.gramFirsts), seconds: section(.gramSeconds), places: section(.gramPlaces),
        lengths: section(.gramLengths), lists: section(.gramLists)),
      documentLengths: lengths)
    words = try WordDictionary(
      index: section(.wordIndex), blocks: section(.wordBlocks), lists: section(.wordLists),
      documentLengths: lengths)
    fields = FieldDictionary(
      try WordDictionary(
        index: section(.fieldIndex), blocks: section(.fieldBlocks), lists: section(.fieldLists),
        documentLengths: lengths))
    if let last = deleted.last, last >= documents.totalCount {
      throw bytes.damage("the manifest deletes documents that are not there", at: 0)
    }
    self.deleted = deleted
    self.file = file
  }
}

extension Segment {
  /// In how many documents that were not deleted a word is.
  package func documentCount(of term: Term) throws(StorageError) -> Int {
    guard let entry = try words.entry(of: term) else { return 0 }
    let count = try words.size(of: entry).documentCount
    guard deleted.count > 0 else { return count }
    var cursor = try words.cursor(of: entry)
    var deletedCount = 0
    for document in deleted.documents {
      try cursor.advance(to: DocumentID(document))
      if cursor.current == DocumentID(document) { deletedCount += 1 }
    }
    return count - deletedCount
  }
}
