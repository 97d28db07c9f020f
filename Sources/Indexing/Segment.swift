package import Storage

/// An open segment: some documents and the posting lists over them. Nothing is read before it is
/// asked for. A class, because it has many parts that a copy would have to keep alive one by one.
package final class Segment: Sendable {
  /// Everything but the grams.
  let parts: SegmentParts

  /// The grams, by which exact text is found.
  package let grams: GramDictionary

  /// Opens a segment file of which some documents were deleted since.
  package convenience init(
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
    parts = try SegmentParts(file, deleted: deleted, originals: originals)
    grams = try GramDictionary(
      GramDictionary.Sections(
        firsts: section(.gramFirsts), seconds: section(.gramSeconds), places: section(.gramPlaces),
        lengths: section(.gramLengths), lists: section(.gramLists)),
      documentLengths: parts.lengths)
  }

  /// The documents.
  package var documents: DocumentStore { parts.documents }

  /// The words, by which documents are ranked.
  package var words: WordDictionary { parts.words }

  /// The values of the documents' fields.
  package var fields: FieldDictionary { FieldDictionary(parts.fields) }

  /// How long the documents are.
  package var lengths: DocumentLengths { parts.lengths }

  /// The documents that are no more part of the corpus.
  package var deleted: DeletedDocuments { parts.deleted }

  /// The file, for checks of its sections as a whole.
  var file: SectionFile { parts.file }
}

extension Segment {
  /// How many documents that were not deleted a list holds.
  package func liveDocumentCount(of blocks: PostingBlocks) throws(StorageError) -> Int {
    guard deleted.count > 0 else { return blocks.documentCount }
    var cursor = PostingCursor(before: blocks)
    var deletedCount = 0
    for document in deleted.documents {
      try cursor.advance(to: document)
      if cursor.document == document { deletedCount += 1 }
    }
    return blocks.documentCount - deletedCount
  }
}
