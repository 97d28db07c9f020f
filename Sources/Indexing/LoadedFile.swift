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
    let raw: RawFile
    do throws(Diagnostic) { raw = try RawFile(reading: file) } catch {
      self.init(unreadable: error)
      return
    }
    self.init(raw, Fingerprint(of: raw.bytes), of: file, options: options, describer: describer)
  }

  /// A file without documents.
  private init(unreadable diagnostic: Diagnostic) {
    diagnostics = [diagnostic]
  }

  /// Decodes a file whose bytes were read and hashed.
  init(
    _ raw: RawFile, _ fingerprint: Fingerprint, of file: FoundFile, options: IndexingOptions,
    describer: Describer
  ) {
    let contents = FileContents(of: raw, options: options.reading)
    byteCount = raw.bytes.count
    texts = contents.texts
    diagnostics = contents.diagnostics
    for number in texts.indices {
      add(number, of: file, fingerprint, isRepairing: options.isRepairing, describer: describer)
    }
  }

  private mutating func add(
    _ number: Int, of file: FoundFile, _ fingerprint: Fingerprint, isRepairing: Bool,
    describer: Describer
  ) {
    let text = texts[number]
    diagnostics += describer.diagnostics(of: text)
    let repairs = isRepairing ? Cleaner.repairs(in: text.utf8) : []
    for described in describer.documents(of: text, repairs: repairs) {
      documents.append(
        Document(
          description: DocumentDescription(
            of: described, in: text, fingerprint: fingerprint,
            fileNameCount: file.name.utf8.count),
          text: number, source: Array(described.source),
          repairs: isRepairing ? described.repairs : []))
    }
  }
}

extension DocumentDescription {
  /// What is known of a document of a text.
  fileprivate init(
    of described: DescribedDocument, in text: SourceText, fingerprint: Fingerprint,
    fileNameCount: Int
  ) {
    self.init(
      name: text.name, fingerprint: fingerprint, fileSize: text.byteCount,
      encoding: text.encoding, confidence: Int((text.confidence * 100).rounded()),
      replacedCount: text.replacedCount, format: text.format,
      firstLine: text.firstLine + described.firstLine - 1, speech: described.speech,
      pages: text.pages(in: described.source.indices), fields: described.fields,
      fileNameCount: fileNameCount)
  }
}

extension SourceText {
  /// The pages that begin in a part of the text, and the one that the part begins on.
  fileprivate func pages(in part: Range<Int>) -> [PageStart] {
    let starts = pageStarts.enumerated().map { PageStart(page: $0.offset + 1, offset: $0.element) }
    let first = starts.last { $0.offset <= part.lowerBound }
    let later = starts.filter { $0.offset > part.lowerBound && $0.offset < part.upperBound }
    return ((first.map { [$0] } ?? []) + later).map { start in
      PageStart(page: start.page, offset: max(0, start.offset - part.lowerBound))
    }
  }
}
