internal import Analysis
internal import Indexing
internal import Storage

/// The text of a stored document in all its stages.
struct DocumentText {
  let source: [UInt8]
  let clean: CleanText
  let folded: FoldedText

  init(_ document: DocumentID, in store: DocumentStore) throws(StorageError) {
    source = try store.sourceText(of: document)
    do {
      clean = try CleanText(source: source, repairs: store.repairs(of: document))
    } catch let error as StorageError {
      throw error
    } catch {
      throw store.damage(of: document, "repairs that do not fit the text")
    }
    folded = FoldedText(clean: clean.utf8)
  }

  /// The characters of the clean text, as many as folded ones.
  var cleanScalars: [UInt32] {
    UTF8Scalars.characters(in: clean.utf8.span).map(\.value)
  }
}
