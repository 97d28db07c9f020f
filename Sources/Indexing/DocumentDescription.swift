package import Corpus
package import Storage

/// What is known of a document beside its text.
package struct DocumentDescription: Hashable, Sendable {
  /// The file, as it is named in the index.
  package var name: String

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

  /// The line of the file on which the document begins, from 1.
  package var firstLine: Int

  /// A description made of its parts.
  package init(
    name: String, fingerprint: Fingerprint, fileSize: Int, encoding: TextEncoding, confidence: Int,
    replacedCount: Int, firstLine: Int = 1
  ) {
    self.name = name
    self.fingerprint = fingerprint
    self.fileSize = fileSize
    self.encoding = encoding
    self.confidence = confidence
    self.replacedCount = replacedCount
    self.firstLine = firstLine
  }
}
