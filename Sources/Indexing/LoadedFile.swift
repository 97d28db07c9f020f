internal import Corpus
internal import Storage

/// A file of the corpus, read and decoded.
struct LoadedFile {
  let description: DocumentDescription
  let text: SourceText

  /// Reads and decodes the file, or says why it cannot be indexed.
  init(_ file: FoundFile, _ options: ReadingOptions) throws(Diagnostic) {
    let raw = try RawFile(reading: file)
    text = try SourceText(decoding: raw, options: options)
    description = DocumentDescription(
      name: file.name, fingerprint: Fingerprint(of: raw.bytes), fileSize: raw.bytes.count,
      encoding: text.encoding, confidence: Int((text.confidence * 100).rounded()),
      replacedCount: text.replacedCount)
  }
}
