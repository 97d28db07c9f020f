internal import Corpus
internal import Storage
internal import SystemPackage

/// The fixed part of a document in the section `documents`: where its variable parts are, and its
/// measures.
struct DocumentRecord: Hashable, Sendable {
  /// Bytes a record takes.
  static let size = 120

  /// Where the place of the fields and the length of the file's name stand in it.
  static let (fieldsOffset, fileNameCountOffset) = (68, 116)

  /// Where some bytes of another section are.
  struct Place: Hashable, Sendable {
    var offset: UInt32
    var count: UInt32
  }

  /// Where the text is.
  enum Text: Hashable, Sendable {
    /// At this offset in all texts.
    case stored(offset: UInt64)
    /// In its file only; the hash of the text.
    case original(checksum: UInt64)
  }

  var name: Place
  var title: Place
  var fingerprint: Fingerprint
  var fileSize: UInt64
  var text: Text
  var textLength: UInt32
  var repairs: Place
  var headings: Place
  var fields: Place
  var pages: Place
  var breaks: Place
  /// Characters of the clean text.
  var characterCount: UInt32
  /// Tokens of the clean text: the document's length for ranking.
  var tokenCount: UInt32
  var firstLine: UInt32
  var replacedCount: UInt32
  /// From 1; 0 when the file is one document.
  var speech: UInt32
  /// `TextEncoding`'s raw value.
  var encoding: UInt8
  /// 0 to 100.
  var confidence: UInt8
  /// `SourceFormat`'s raw value.
  var format: UInt8
  /// How many of the name's bytes are the name of the file; the rest tells the entry of an archive.
  var fileNameCount: UInt32

  func append(to writer: inout ByteWriter) {
    for place in [name, title] { place.append(to: &writer) }
    for half in [fingerprint.low, fingerprint.high] { writer.append(half) }
    writer.append(fileSize)
    writer.append(text.value)
    writer.append(textLength)
    for place in [repairs, headings, fields, pages, breaks] { place.append(to: &writer) }
    for count in [characterCount, tokenCount, firstLine, replacedCount, speech] {
      writer.append(count)
    }
    for byte in [encoding, confidence, format, text.code] { writer.append(byte) }
    writer.append(fileNameCount)
  }

  init(from reader: inout ByteReader) throws(StorageError) {
    name = try Place(from: &reader)
    title = try Place(from: &reader)
    fingerprint = Fingerprint(low: try reader.uint64(), high: try reader.uint64())
    fileSize = try reader.uint64()
    let textValue = try reader.uint64()
    textLength = try reader.uint32()
    repairs = try Place(from: &reader)
    headings = try Place(from: &reader)
    fields = try Place(from: &reader)
    pages = try Place(from: &reader)
    breaks = try Place(from: &reader)
    characterCount = try reader.uint32()
    tokenCount = try reader.uint32()
    firstLine = try reader.uint32()
    replacedCount = try reader.uint32()
    speech = try reader.uint32()
    encoding = try reader.uint8()
    confidence = try reader.uint8()
    format = try reader.uint8()
    guard let text = Text(code: try reader.uint8(), value: textValue) else {
      throw reader.damage("kind of text")
    }
    self.text = text
    fileNameCount = try reader.uint32()
  }
}

extension DocumentRecord.Text {
  fileprivate var code: UInt8 {
    switch self {
    case .stored: 0
    case .original: 1
    }
  }

  fileprivate var value: UInt64 {
    switch self {
    case .stored(let offset): offset
    case .original(let checksum): checksum
    }
  }

  fileprivate init?(code: UInt8, value: UInt64) {
    switch code {
    case 0: self = .stored(offset: value)
    case 1: self = .original(checksum: value)
    default: return nil
    }
  }

  /// The place after texts were put before those of the segment.
  fileprivate func moved(by distance: Int) -> Self {
    guard case .stored(let offset) = self else { return self }
    return .stored(offset: offset &+ UInt64(distance))
  }
}

extension DocumentRecord {
  /// A record of a document whose variable parts were put at these places.
  init(
    _ description: DocumentDescription, name: Place, title: Place, text: Text, textLength: UInt32,
    repairs: Place, headings: Place, fields: Place, pages: Place, breaks: Place,
    length: DocumentLength
  ) {
    self.name = name
    self.title = title
    fingerprint = description.fingerprint
    fileSize = UInt64(clamping: description.fileSize)
    self.text = text
    self.textLength = textLength
    self.repairs = repairs
    self.headings = headings
    self.fields = fields
    self.pages = pages
    self.breaks = breaks
    characterCount = length.characters
    tokenCount = length.tokens
    firstLine = UInt32(clamping: description.firstLine)
    replacedCount = UInt32(clamping: description.replacedCount)
    speech = UInt32(clamping: description.speech ?? 0)
    encoding = description.encoding.rawValue
    confidence = UInt8(clamping: description.confidence)
    format = description.format.rawValue
    fileNameCount = UInt32(clamping: description.fileNameCount)
  }
}

extension DocumentRecord.Place {
  func append(to writer: inout ByteWriter) {
    writer.append(offset)
    writer.append(count)
  }

  init(from reader: inout ByteReader) throws(StorageError) {
    offset = try reader.uint32()
    count = try reader.uint32()
  }
}

extension DocumentRecord {
  /// How far the variable parts move when the documents of one segment are put behind others.
  struct Shift {
    let strings: Int
    let texts: Int
    let repairs: Int
    let headings: Int
    let fields: Int
    let pages: Int
    let breaks: Int
  }

  /// The record after the move. Parts that would lie beyond 4 GiB are an error; `source` is what the
  /// record was read from.
  func moved(by shift: Shift, in source: Bytes) throws(StorageError) -> DocumentRecord {
    var record = self
    record.text = text.moved(by: shift.texts)
    try record.name.move(by: shift.strings, in: source)
    try record.title.move(by: shift.strings, in: source)
    try record.repairs.move(by: shift.repairs, in: source)
    try record.headings.move(by: shift.headings, in: source)
    try record.fields.move(by: shift.fields, in: source)
    try record.pages.move(by: shift.pages, in: source)
    try record.breaks.move(by: shift.breaks, in: source)
    return record
  }
}

extension DocumentRecord.Place {
  fileprivate mutating func move(by distance: Int, in source: Bytes) throws(StorageError) {
    guard let moved = UInt32(exactly: Int(offset) &+ distance) else {
      throw .system(operation: "merge", path: source.path, reason: .fileTooLarge)
    }
    offset = moved
  }
}
