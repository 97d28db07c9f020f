internal import Corpus
internal import Storage
internal import SystemPackage

/// The fixed part of a document in the section `documents`: where its variable parts are, and its
/// measures. `DocumentRecords` has the layout.
struct DocumentRecord: Hashable, Sendable {
  /// The numbers a record is made of, in the order of the section.
  enum Column: Int, CaseIterable {
    case nameOffset, nameCount, fileNameCount, titleOffset, titleCount
    case fingerprintLow, fingerprintHigh, fileSize, text, textLength
    case repairsOffset, repairsCount, headingsOffset, headingsCount, fieldsOffset, fieldsCount
    case pagesOffset, pagesCount, breaksOffset, breaksCount
    case characterCount, tokenCount, firstLine, replacedCount, speech
    case encoding, confidence, format, textKind
  }

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

  /// The numbers, by columns.
  var numbers: [UInt64] {
    [
      UInt64(name.offset), UInt64(name.count), UInt64(fileNameCount), UInt64(title.offset),
      UInt64(title.count), fingerprint.low, fingerprint.high, fileSize, text.value,
      UInt64(textLength), UInt64(repairs.offset), UInt64(repairs.count), UInt64(headings.offset),
      UInt64(headings.count), UInt64(fields.offset), UInt64(fields.count), UInt64(pages.offset),
      UInt64(pages.count), UInt64(breaks.offset), UInt64(breaks.count), UInt64(characterCount),
      UInt64(tokenCount), UInt64(firstLine), UInt64(replacedCount), UInt64(speech),
      UInt64(encoding), UInt64(confidence), UInt64(format), UInt64(text.code),
    ]
  }

  /// A record of its numbers; `nil` when one is out of range.
  init?(numbers: [UInt64]) {
    func number<Narrow: FixedWidthInteger>(_ column: Column) -> Narrow? {
      Narrow(exactly: numbers[column.rawValue])
    }
    func place(_ offset: Column, _ count: Column) -> Place? {
      guard let offset: UInt32 = number(offset), let count: UInt32 = number(count) else {
        return nil
      }
      return Place(offset: offset, count: count)
    }
    guard let name = place(.nameOffset, .nameCount), let title = place(.titleOffset, .titleCount),
      let repairs = place(.repairsOffset, .repairsCount),
      let headings = place(.headingsOffset, .headingsCount),
      let fields = place(.fieldsOffset, .fieldsCount),
      let pages = place(.pagesOffset, .pagesCount), let breaks = place(.breaksOffset, .breaksCount),
      let fileNameCount: UInt32 = number(.fileNameCount),
      let textKind: UInt8 = number(.textKind),
      let text = Text(code: textKind, value: numbers[Column.text.rawValue]),
      let textLength: UInt32 = number(.textLength),
      let characterCount: UInt32 = number(.characterCount),
      let tokenCount: UInt32 = number(.tokenCount), let firstLine: UInt32 = number(.firstLine),
      let replacedCount: UInt32 = number(.replacedCount), let speech: UInt32 = number(.speech),
      let encoding: UInt8 = number(.encoding), let confidence: UInt8 = number(.confidence),
      let format: UInt8 = number(.format)
    else { return nil }
    (self.name, self.title, self.repairs, self.headings) = (name, title, repairs, headings)
    (self.fields, self.pages, self.breaks) = (fields, pages, breaks)
    fingerprint = Fingerprint(
      low: numbers[Column.fingerprintLow.rawValue], high: numbers[Column.fingerprintHigh.rawValue])
    fileSize = numbers[Column.fileSize.rawValue]
    (self.text, self.textLength) = (text, textLength)
    (self.characterCount, self.tokenCount) = (characterCount, tokenCount)
    (self.firstLine, self.replacedCount, self.speech) = (firstLine, replacedCount, speech)
    (self.encoding, self.confidence, self.format) = (encoding, confidence, format)
    self.fileNameCount = fileNameCount
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

extension DocumentRecord {
  /// How far the variable parts move when the documents of one segment are put behind others.
  struct Shift {
    var strings = 0
    var texts = 0
    var repairs = 0
    var headings = 0
    var fields = 0
    var pages = 0
    var breaks = 0
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
