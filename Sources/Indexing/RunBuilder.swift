package import Analysis
internal import Describing
package import Storage

/// Collects documents and writes them as a run (`Run`). The same documents in the same order give the
/// same bytes.
package struct RunBuilder {
  private var store: DocumentStoreWriter
  private var grams = GramPageWriter()
  private var words = WordInverter()
  private var fields = WordInverter()
  package private(set) var totals = SegmentTotals()

  /// An empty run, which holds the texts or only tells them from others.
  package init(isStoring: Bool = true) {
    store = DocumentStoreWriter(
      FrameCompressor(level: TextFrameWriter.level), isStoring: isStoring)
  }

  /// Whether no document was added yet.
  package var isEmpty: Bool { store.count == 0 }

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

  /// Writes the run.
  package mutating func write(
    to output: any WritableFile
  ) throws(StorageError) -> SectionFileWriter.Summary {
    try store.finish()
    grams.finish()
    var file = SegmentFileWriter(RunFormat.kind, to: output)
    try grams.write(to: &file)
    try write(words, as: .words, to: &file)
    try write(fields, as: .fields, to: &file)
    try file.write([(SegmentFormat.Section.texts, store.texts.takeFrames())])
    try file.write(store.sections)
    return try file.finish()
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
