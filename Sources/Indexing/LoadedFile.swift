internal import Analysis
internal import Corpus
internal import Describing
internal import Storage

/// A file of the corpus, read, repaired and cut into its documents.
struct LoadedFile {
  /// A document of the file, ready to be analyzed.
  struct Document {
    let description: DocumentDescription
    /// Which of the file's texts it is a part of.
    let text: Int
    /// Its part of the source text.
    let source: [UInt8]
    let repairs: [Repair]
  }

  /// The texts of the file; several for an archive or a table.
  private(set) var texts: [SourceText] = []

  /// The size of the file in bytes; 0 when it could not be opened.
  private(set) var byteCount = 0

  /// The documents in the order of the file; none of a file that cannot be read.
  private(set) var documents: [Document] = []

  /// What is worth telling about it.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file.
  init(_ file: FoundFile, options: IndexingOptions, describer: Describer) {
    let read: CorpusFile
    do throws(Diagnostic) {
      read = try CorpusFile(reading: file, options: options, describer: describer)
    } catch {
      self.init(unreadable: error)
      return
    }
    self.init(read)
  }

  /// A file without documents.
  private init(unreadable diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }

  /// Decodes a file whose bytes were read and hashed.
  init(_ file: CorpusFile) {
    byteCount = file.byteCount
    var texts: [SourceText] = []
    diagnostics = file.forEachText { texts.append($0) }
    self.texts = texts
    for (number, text) in texts.enumerated() {
      let (documents, diagnostics) = file.documents(of: text, number: number)
      self.documents += documents
      self.diagnostics += diagnostics
    }
  }
}
