/// A file's text as UTF-8, unchanged: line *n* of it is line *n* of the file, and carriage returns
/// are still there. Highlights and citations point into it.
package struct SourceText: Sendable {
  /// What the file is called in the index.
  package let name: String

  /// The format its ending stands for.
  package let format: SourceFormat

  /// The size of the file, in bytes.
  package let byteCount: Int

  /// Valid UTF-8 without a byte order mark; never empty, and never white space alone.
  package let utf8: [UInt8]

  /// The encoding the file is in.
  package let encoding: TextEncoding

  /// How certain the encoding is, 0…1: 1 when stated, with a byte order mark and for valid UTF-8; else the
  /// margin between the best and the second best reading; 0 when UTF-8 with broken bytes was taken
  /// for want of a better.
  package let confidence: Double

  /// How many sequences of bytes could not be decoded; each is one U+FFFD in the text.
  package let replacedCount: Int

  /// Detects the encoding, unless the options state it, and decodes; a file that is no text is
  /// skipped.
  package init(
    decoding file: RawFile, options: ReadingOptions = ReadingOptions()
  ) throws(Diagnostic) {
    let detected = try Self.encoding(of: file, options)
    let decoded = try Self.decode(file, detected)
    if decoded.utf8.isBlank { throw Diagnostic(path: file.name, reason: .empty) }
    name = file.name
    format = file.format
    byteCount = file.bytes.count
    utf8 = decoded.utf8
    encoding = detected.encoding
    confidence = detected.confidence
    replacedCount = decoded.replacedCount
  }

  /// What is to be told about a text that was read nevertheless.
  package var diagnostic: Diagnostic? {
    guard replacedCount > 0 else { return nil }
    return Diagnostic(path: name, reason: .replacedCharacters(replacedCount, encoding))
  }

  private static func encoding(
    of file: RawFile, _ options: ReadingOptions
  ) throws(Diagnostic) -> DetectedEncoding {
    if let stated = options.encoding(ofFileNamed: file.name) {
      return DetectedEncoding(stated: stated, of: file.bytes.span)
    }
    switch EncodingDetector.detect(file.bytes.span) {
    case .text(let detected): return detected
    case .binary: throw Diagnostic(path: file.name, reason: .binary)
    case .unknown: throw Diagnostic(path: file.name, reason: .unknownEncoding)
    }
  }

  private static func decode(
    _ file: RawFile, _ detected: DetectedEncoding
  ) throws(Diagnostic) -> DecodedBytes {
    if detected.isValidUTF8 {
      return DecodedBytes(validUTF8: file.bytes, droppingFirst: detected.markLength)
    }
    do throws(ICUFailure) {
      let content = file.bytes.span.extracting(droppingFirst: detected.markLength)
      return try DecodedBytes(content, from: detected.encoding)
    } catch {
      throw Diagnostic(path: file.name, reason: .unreadable(error.name))
    }
  }
}

extension [UInt8] {
  /// Whether valid UTF-8 has no character but white space and byte order marks.
  fileprivate var isBlank: Bool {
    var (bytes, decoder) = (makeIterator(), UTF8())
    while case .scalarValue(let character) = decoder.decode(&bytes) {
      if !character.properties.isWhitespace && character != "\u{FEFF}" { return false }
    }
    return true
  }
}
