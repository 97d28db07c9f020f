package import Analysis
internal import Describing
package import Storage

/// Collects documents and writes them as a segment. The same documents in the same order give the same
/// bytes.
package struct SegmentBuilder {
  private var store: DocumentStoreWriter
  private var grams = GramInverter()
  private var words = WordInverter()
  private var fields = WordInverter()
  package private(set) var totals = SegmentTotals()

  /// An empty segment, which holds the texts or only tells them from others.
  package init(isStoring: Bool = true) {
    store = DocumentStoreWriter(
      FrameCompressor(level: TextFrameWriter.level), isStoring: isStoring)
  }

  /// How many documents were added.
  var documentCount: Int { store.count }

  /// Whether no document was added yet.
  package var isEmpty: Bool { store.count == 0 }

  /// How many occurrences of grams were added; they take most of the memory, eight bytes each.
  var occurrenceCount: Int { grams.count }

  /// Adds the next document, number 0 first.
  package mutating func add(
    _ description: DocumentDescription, _ text: AnalyzedText
  ) {
    store.append(description, text)
    grams.addDocument(text.folded.scalars)
    words.addDocument(text.tokens, of: text.folded.scalars)
    fields.addDocument(
      FieldTerm.all(of: description, title: description.title(of: text)).map(\.scalars))
    totals.add(text)
  }

  /// Writes the segment.
  package mutating func write(
    to output: any WritableFile
  ) throws(StorageError) -> SectionFileWriter.Summary {
    store.finish()
    var file = SegmentFileWriter(to: output)
    try writeGrams(to: &file)
    try write(words, as: .words, to: &file)
    try write(fields, as: .fields, to: &file)
    try file.write([(.texts, store.texts.takeFrames())])
    try file.write(store.sections)
    return try file.finish()
  }

  private mutating func writeGrams(to file: inout SegmentFileWriter) throws(StorageError) {
    var dictionary = GramDictionaryWriter()
    var lists = ListSectionWriter(lengths: store.lengths)
    var characters = CharacterLists(documentCount: store.count)
    grams.forEachList { key, list in
      if let (character, whole) = characters.next(key, list) {
        dictionary.append(character, listLength: lists.append(whole, withPositions: false))
      }
      dictionary.append(key, listLength: lists.append(list, withPositions: true))
    }
    if let (character, whole) = characters.finish() {
      dictionary.append(character, listLength: lists.append(whole, withPositions: false))
    }
    try file.write([(.gramLists, lists.bytes)] + dictionary.sections)
  }

  private func write(
    _ words: WordInverter, as kind: WordKind, to file: inout SegmentFileWriter
  ) throws(StorageError) {
    var dictionary = WordDictionaryWriter()
    var lists = ListSectionWriter(lengths: store.lengths)
    words.forEachList { term, list in
      dictionary.append(term, listLength: lists.append(list, withPositions: false))
    }
    try file.write([(kind.lists, lists.bytes)] + dictionary.sections(of: kind))
  }
}
