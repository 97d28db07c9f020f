internal import Analysis
internal import Corpus
internal import Describing
internal import Storage

/// A file of the corpus whose bytes were read and hashed. Its texts are given one after the other, so that
/// those of a large one need not be in memory together.
struct CorpusFile: Sendable {
  /// The hash of its bytes.
  let fingerprint: Fingerprint

  private let raw: RawFile
  private let fileNameCount: Int
  private let options: IndexingOptions
  private let describer: Describer

  /// Reads a file.
  init(
    reading file: FoundFile, options: IndexingOptions, describer: Describer
  ) throws(Diagnostic) {
    let raw = try RawFile(reading: file)
    self.init(raw, Fingerprint(of: raw.bytes), of: file, options: options, describer: describer)
  }

  /// A file whose bytes were read and hashed.
  init(
    _ raw: RawFile, _ fingerprint: Fingerprint, of file: FoundFile, options: IndexingOptions,
    describer: Describer
  ) {
    self.raw = raw
    self.fingerprint = fingerprint
    fileNameCount = file.name.utf8.count
    self.options = options
    self.describer = describer
  }

  /// Its size in bytes.
  var byteCount: Int { raw.bytes.count }

  /// Gives its texts in their order; answers what is to be told of the reading.
  func forEachText(_ body: (SourceText) -> Void) -> [Diagnostic] {
    FileContents.forEachText(of: raw, options: options.reading, body)
  }

  /// Cuts one of its texts, the one of this number, into documents; repairs them, and tells what is doubtful
  /// about the text.
  func documents(
    of text: SourceText, number: Int
  ) -> (documents: [LoadedFile.Document], diagnostics: [Diagnostic]) {
    let repairs = options.isRepairing ? Cleaner.repairs(in: text.utf8) : []
    let documents = describer.documents(of: text, repairs: repairs).map { described in
      LoadedFile.Document(
        description: DocumentDescription(
          of: described, in: text, fingerprint: fingerprint, fileNameCount: fileNameCount),
        text: number, source: Array(described.source),
        repairs: options.isRepairing ? described.repairs : [])
    }
    return (documents, describer.diagnostics(of: text))
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
