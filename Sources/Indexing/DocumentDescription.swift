package import Corpus
package import Describing
package import Storage

/// What is known of a document beside its text.
package struct DocumentDescription: Hashable, Sendable {
  /// The file, as it is named in the index.
  package var name: String

  /// How many of the name's UTF-8 bytes are the name of the file; the rest, if any, tells the entry
  /// of an archive.
  package var fileNameCount: Int

  /// The hash of the file's bytes.
  package var fingerprint: Fingerprint

  /// The file's size in bytes.
  package var fileSize: Int

  /// The encoding it was read in.
  package var encoding: TextEncoding

  /// How sure that is, 0 to 100.
  package var confidence: Int

  /// How many characters could not be decoded.
  package var replacedCount: Int

  /// The format of its text.
  package var format: SourceFormat

  /// The line of the file on which the document begins, from 1.
  package var firstLine: Int

  /// Which speech of its file it is, from 1; `nil` when the file is one document.
  package var speech: Int?

  /// Where pages begin in the document: UTF-8 offsets in its source text, ascending; with the
  /// number of the page, from 1. Empty when the format has no pages.
  package var pages: [PageStart]

  /// What is known about it beside its text.
  package var fields: [Field]

  /// A description made of its parts.
  package init(
    name: String, fingerprint: Fingerprint, fileSize: Int, encoding: TextEncoding, confidence: Int,
    replacedCount: Int, format: SourceFormat = .plainText, firstLine: Int = 1, speech: Int? = nil,
    pages: [PageStart] = [], fields: [Field] = [], fileNameCount: Int? = nil
  ) {
    self.name = name
    self.fileNameCount = fileNameCount ?? name.utf8.count
    self.fingerprint = fingerprint
    self.fileSize = fileSize
    self.encoding = encoding
    self.confidence = confidence
    self.replacedCount = replacedCount
    self.format = format
    self.firstLine = firstLine
    self.speech = speech
    self.pages = pages
    self.fields = fields
  }

  /// The name of the file, also of an entry of an archive.
  package var fileName: String {
    String(decoding: name.utf8.prefix(fileNameCount), as: UTF8.self)
  }
}
