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

  /// Opens a segment file.
  package init(_ bytes: Bytes) throws(StorageError) {
    let file = try SectionFile(bytes, kind: SegmentFormat.kind)
    func section(_ section: SegmentFormat.Section) throws(StorageError) -> Bytes {
      try file.section(section.rawValue)
    }
    documents = try DocumentStore(
      records: section(.documents), strings: section(.strings), texts: section(.texts),
      repairs: section(.repairs), headings: section(.headings),
      fields: section(.fields), pages: section(.pages))
    grams = try GramDictionary(
      entries: section(.grams), lists: section(.gramLists), documentLimit: documents.count)
    words = try WordDictionary(
      index: section(.wordIndex), blocks: section(.wordBlocks), lists: section(.wordLists),
      documentLimit: documents.count)
    fields = FieldDictionary(
      try WordDictionary(
        index: section(.fieldIndex), blocks: section(.fieldBlocks), lists: section(.fieldLists),
        documentLimit: documents.count))
    self.file = file
  }
}
