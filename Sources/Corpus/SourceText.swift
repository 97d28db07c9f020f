/// A text of a file as UTF-8; highlights and citations point into it.
///
/// A file that is text as it is stays unchanged: line *n* of it is line *n* of the file, and CR LF
/// still ends a line. Only a carriage return that ends a line alone, as on old Macs, is a line feed
/// here, so that every line ends with one. Of other formats it is the text that their reader took out, a paragraph a
/// line.
package struct SourceText: Sendable {
  /// What the file is called in the index; for an entry of an archive the archive's name, a slash,
  /// and the name in the archive.
  package let name: String

  /// The format it was read in.
  package private(set) var format: SourceFormat

  /// The size of the file (of the entry of an archive: unpacked), in bytes.
  package let byteCount: Int

  /// Valid UTF-8 without a byte order mark; never empty, and never white space alone.
  package let utf8: [UInt8]

  /// The encoding the file is in; UTF-8 for formats that are no text as they are.
  package let encoding: TextEncoding

  /// How certain the encoding is, 0…1: 1 when stated, with a byte order mark and for valid UTF-8; else the
  /// margin between the best and the second best reading; 0 when UTF-8 with broken bytes was taken
  /// for want of a better.
  package let confidence: Double

  /// The confidence below which an encoding is doubtful: half of such answers are wrong, and hardly
  /// any above it (`Documentation/Encodings.md`).
  package static let leastConfidence = 0.1

  /// How many sequences of bytes could not be decoded; each is one U+FFFD in the text.
  package let replacedCount: Int

  /// The line of the file on which the text begins, 1 for the first; more than 1 for rows of tables.
  package private(set) var firstLine = 1

  /// The offsets at which the pages begin, the first 0; empty when the format has no pages.
  package private(set) var pageStarts: [Int] = []

  /// What the format tells about the text.
  package private(set) var properties: [SourceProperty] = []

  /// Whether some of the text was garbled before it came here.
  package let isMojibake: Bool

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
    utf8 = LineEnds.withLineFeeds(decoded.utf8)
    encoding = detected.encoding
    confidence = detected.confidence
    replacedCount = decoded.replacedCount
    isMojibake = Mojibake.isFound(in: decoded.utf8)
  }

  /// What is to be told about a text that was read nevertheless.
  package var diagnostics: [Diagnostic] {
    var reasons: [Diagnostic.Reason] = isMojibake ? [.mojibake] : []
    if replacedCount > 0 { reasons.append(.replacedCharacters(replacedCount, encoding)) }
    return reasons.map { Diagnostic(path: name, reason: $0) }
  }

  /// The text that a reader took out of a file.
  init(_ text: ExtractedText, of file: RawFile, as format: SourceFormat) throws(Diagnostic) {
    if text.utf8.isBlank { throw Diagnostic(path: file.name, reason: .empty) }
    self.init(
      name: file.name, format: format, byteCount: file.bytes.count, utf8: text.utf8,
      encoding: .utf8, confidence: 1, replacedCount: 0)
    firstLine = text.firstLine
    pageStarts = text.pageStarts
    properties = text.properties
  }

  /// The same text, whose format is another than the name says.
  func read(as format: SourceFormat) -> SourceText {
    var text = self
    text.format = format
    return text
  }

  /// The text that a reader took out of a text: the encoding is that of the latter.
  init(_ text: ExtractedText, of source: SourceText, as format: SourceFormat) throws(Diagnostic) {
    if text.utf8.isBlank { throw Diagnostic(path: source.name, reason: .empty) }
    self.init(
      name: source.name, format: format, byteCount: source.byteCount, utf8: text.utf8,
      encoding: source.encoding, confidence: source.confidence,
      replacedCount: source.replacedCount)
    firstLine = text.firstLine
    properties = text.properties
  }

  private init(
    name: String, format: SourceFormat, byteCount: Int, utf8: [UInt8], encoding: TextEncoding,
    confidence: Double, replacedCount: Int
  ) {
    self.name = name
    self.format = format
    self.byteCount = byteCount
    self.utf8 = utf8
    self.encoding = encoding
    self.confidence = confidence
    self.replacedCount = replacedCount
    isMojibake = Mojibake.isFound(in: utf8)
  }

  private static func encoding(
    of file: RawFile, _ options: ReadingOptions
  ) throws(Diagnostic) -> DetectedEncoding {
    if let stated = options.encoding(ofFileNamed: file.name) {
      return DetectedEncoding(stated: stated, of: file.bytes.span)
    }
    let verdict = EncodingDetector.detect(file.bytes.span)
    if file.format == .html, let declared = declaredEncoding(of: file, verdict) {
      return DetectedEncoding(stated: declared, of: file.bytes.span)
    }
    switch verdict {
    case .text(let detected): return detected
    case .binary: throw Diagnostic(path: file.name, reason: .binary)
    case .unknown: throw Diagnostic(path: file.name, reason: .unknownEncoding)
    }
  }

  /// The encoding a web page says it is in, unless its bytes say for certain that it is another, or
  /// do not look like Chinese in it.
  private static func declaredEncoding(
    of file: RawFile, _ verdict: EncodingVerdict
  ) -> TextEncoding? {
    if case .text(let detected) = verdict, detected.isValidUTF8 || detected.markLength > 0 {
      return nil
    }
    guard let declared = DeclaredCharset.find(in: file.bytes),
      let reading = TrialReading(
        of: file.bytes.span.extracting(first: declaredSample), as: declared),
      reading.score >= EncodingDetector.leastScore
    else { return nil }
    return declared
  }

  /// How many bytes of a page must look like Chinese in the encoding it says.
  private static var declaredSample: Int { 64 << 10 }

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
