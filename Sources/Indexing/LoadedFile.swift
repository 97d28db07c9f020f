internal import Corpus
internal import Storage

/// A file of the corpus, read and decoded.
struct LoadedFile {
  let description: DocumentDescription
  let text: SourceText

  var fingerprint: Fingerprint { description.fingerprint }

  /// Reads and decodes the file, or says why it cannot be indexed.
  static func load(_ file: FoundFile) -> Result<LoadedFile, SkippedFile> {
    SourceFileReader.read(file).flatMap { raw in
      SourceText.decode(raw).map { text in LoadedFile(file, raw, text) }
    }
  }

  private init(_ file: FoundFile, _ raw: RawFile, _ text: SourceText) {
    self.text = text
    description = DocumentDescription(
      name: file.name, fingerprint: Fingerprint(of: raw.bytes), fileSize: raw.bytes.count,
      encoding: text.encoding, confidence: Int((text.confidence * 100).rounded()),
      replacedCount: text.replacedCount)
  }
}
