package import Analysis
internal import Corpus
internal import Describing
package import Storage
internal import SystemPackage

/// The documents of a segment: what they are called, their text, repairs and outline.
package struct DocumentStore: Sendable {
  /// The sections of the store. A class, because a store is copied often.
  final class Sections: Sendable {
    let records: DocumentRecords
    let strings: Bytes
    let texts: TextFrames
    let repairs: Bytes
    let headings: Bytes
    let fields: Bytes
    let pages: Bytes
    let breaks: Bytes
    let sketches: Bytes

    init(
      records: DocumentRecords, strings: Bytes, texts: TextFrames, repairs: Bytes, headings: Bytes,
      fields: Bytes, pages: Bytes, breaks: Bytes, sketches: Bytes
    ) {
      (self.records, self.strings, self.texts) = (records, strings, texts)
      (self.repairs, self.headings, self.fields) = (repairs, headings, fields)
      (self.pages, self.breaks, self.sketches) = (pages, breaks, sketches)
    }
  }

  let sections: Sections

  /// The sketches of the texts, from which near-copies are found.
  package let sketches: DocumentSketches

  private let deleted: DeletedDocuments
  private let originals: OriginalTexts?

  /// Opens the store over its sections; `originals` has the texts that are not stored.
  init(
    _ sections: Sections, deleted: DeletedDocuments, originals: OriginalTexts? = nil
  ) throws(StorageError) {
    self.sections = sections
    sketches = try DocumentSketches(
      sections.sketches, documentCount: sections.records.count)
    self.deleted = deleted
    self.originals = originals
  }

  private var records: DocumentRecords { sections.records }

  /// How many documents there are, deleted ones too: their numbers are below this.
  package var totalCount: Int { records.count }

  /// The numbers of all documents that were not deleted, ascending.
  package var documents: some Sequence<DocumentID> {
    (0..<UInt32(clamping: totalCount)).lazy.map { DocumentID($0) }.filter { !deleted.contains($0) }
  }

  /// The file that holds the document, as it is named in the index.
  package func name(of document: DocumentID) throws(StorageError) -> String {
    try string(at: records.place(.nameOffset, .nameCount, of: Int(document.ordinal)))
  }

  /// The document's title, repaired; empty when it has none.
  package func title(of document: DocumentID) throws(StorageError) -> String {
    try string(at: records.place(.titleOffset, .titleCount, of: Int(document.ordinal)))
  }

  /// How many tokens the document has: its length for ranking.
  package func tokenCount(of document: DocumentID) throws(StorageError) -> Int {
    Int(try records.narrow(.tokenCount, of: Int(document.ordinal)))
  }

  /// How many characters the clean text has.
  package func characterCount(of document: DocumentID) throws(StorageError) -> Int {
    Int(try records.narrow(.characterCount, of: Int(document.ordinal)))
  }

  /// How many bytes the decoded text has.
  func textLength(of document: DocumentID) throws(StorageError) -> Int {
    Int(try records.narrow(.textLength, of: Int(document.ordinal)))
  }

  /// The decoded text, UTF-8. One that is not stored is read again from its file, and is an error
  /// (`lostOriginal`) when the file does not give it any more.
  package func sourceText(of document: DocumentID) throws(StorageError) -> [UInt8] {
    switch try text(of: document) {
    case .whole(let text): return text
    case .original(let identity):
      let description = try description(of: document)
      guard let originals else {
        throw .lostOriginal(path: FilePath(description.fileName), .missing)
      }
      return try originals.text(identity, of: description)
    }
  }

  /// What is stored of the text.
  private func text(of document: DocumentID) throws(StorageError) -> KeptText {
    let record = try record(of: document)
    switch record.text {
    case .stored(let offset):
      let count = Int(record.textLength)
      return .whole(try sections.texts.text(at: Int(clamping: offset), count: count))
    case .original(let checksum):
      return .original(TextIdentity(checksum: checksum, count: record.textLength))
    }
  }

  /// Whether a text can be that of the document; certain only where the text is not stored, for a
  /// stored one is as good as any that the same file gives.
  func mayBe(_ source: [UInt8], textOf document: DocumentID) throws(StorageError) -> Bool {
    let record = try record(of: document)
    guard case .original(let checksum) = record.text else { return true }
    return TextIdentity(of: source)
      == TextIdentity(checksum: checksum, count: record.textLength)
  }

  /// Bytes of all texts, stored or not, those of deleted documents too.
  var textByteCount: Int {
    get throws(StorageError) {
      var count = 0
      for ordinal in 0..<UInt32(clamping: totalCount) {
        count += try textLength(of: DocumentID(ordinal))
      }
      return count
    }
  }

  /// What is known of the document beside its text.
  package func description(of document: DocumentID) throws(StorageError) -> DocumentDescription {
    let record = try record(of: document)
    guard let encoding = TextEncoding(rawValue: record.encoding),
      let format = SourceFormat(rawValue: record.format)
    else { throw damage(of: document, "encoding \(record.encoding), format \(record.format)") }
    return DocumentDescription(
      name: try string(at: record.name), fingerprint: record.fingerprint,
      fileSize: Int(clamping: record.fileSize), encoding: encoding,
      confidence: Int(record.confidence), replacedCount: Int(record.replacedCount),
      format: format, firstLine: Int(record.firstLine),
      speech: record.speech == 0 ? nil : Int(record.speech), pages: try pages(at: record.pages),
      fields: try fields(at: record.fields),
      fileNameCount: Int(record.fileNameCount))
  }

  /// The bytes of the name of the document's file, and the hash of the file.
  package func file(
    of document: DocumentID
  ) throws(StorageError) -> (name: [UInt8], fingerprint: Fingerprint) {
    let record = try record(of: document)
    let count = min(record.fileNameCount, record.name.count)
    let name = try sections.strings.slice(at: Int(record.name.offset), count: Int(count)).copy()
    return (name, record.fingerprint)
  }

  /// A number that documents of one file, which follow each other, have in common.
  package func fileNumber(of document: DocumentID) throws(StorageError) -> UInt64 {
    UInt64(try records.narrow(.nameOffset, of: Int(document.ordinal)))
  }

  /// The repairs that lead from the source text to the clean text.
  package func repairs(of document: DocumentID) throws(StorageError) -> [Repair] {
    let place = try records.place(.repairsOffset, .repairsCount, of: Int(document.ordinal))
    var reader = ByteReader(sections.repairs, at: Int(place.offset))
    var list: [Repair] = []
    for _ in 0..<place.count {
      guard let kind = Repair.Kind(rawValue: try reader.uint8()) else {
        throw reader.damage("kind of repair")
      }
      let source = try range(after: list.last?.source.upperBound ?? 0, from: &reader)
      let replacement = String(decoding: try reader.counted().copy(), as: UTF8.self)
      list.append(Repair(kind: kind, source: source, replacement: replacement))
    }
    return list
  }

  /// The document's outline, in the order of the text.
  package func headings(of document: DocumentID) throws(StorageError) -> [Heading] {
    let place = try records.place(.headingsOffset, .headingsCount, of: Int(document.ordinal))
    var reader = ByteReader(sections.headings, at: Int(place.offset))
    var list: [Heading] = []
    for _ in 0..<place.count {
      let level = Int(try reader.uint8())
      let positions = try range(after: list.last?.positions.upperBound ?? 0, from: &reader)
      list.append(Heading(level: level, positions: positions))
    }
    return list
  }

  /// Where the document's sentences and paragraphs end.
  package func breaks(of document: DocumentID) throws(StorageError) -> TextBreaks {
    let place = try records.place(.breaksOffset, .breaksCount, of: Int(document.ordinal))
    var reader = ByteReader(sections.breaks, at: Int(place.offset))
    var breaks = TextBreaks()
    var end = 0
    for _ in 0..<place.count {
      let number = Int(try reader.variable32())
      if number == 0 {
        breaks.markLost()
      } else {
        end += number >> 1
        breaks.append(end, number & 1 == 1 ? .paragraph : .sentence)
      }
    }
    return breaks
  }

  /// All that is stored of a document.
  func stored(_ document: DocumentID) throws(StorageError) -> StoredDocument {
    let record = try record(of: document)
    return StoredDocument(
      description: try description(of: document), title: try title(of: document),
      text: try text(of: document), repairs: try repairs(of: document),
      headings: try headings(of: document), breaks: try breaks(of: document),
      sketch: try sketches[document],
      length: DocumentLength(characters: record.characterCount, tokens: record.tokenCount))
  }

  /// The error that says what is wrong with a document.
  package func damage(of document: DocumentID, _ what: String) -> StorageError {
    records.damage(what, of: Int(document.ordinal))
  }

  private func fields(at place: DocumentRecord.Place) throws(StorageError) -> [Field] {
    var reader = ByteReader(sections.fields, at: Int(place.offset))
    var list: [Field] = []
    for _ in 0..<place.count {
      let name = FieldName(String(decoding: try reader.counted().copy(), as: UTF8.self))
      let value = String(decoding: try reader.counted().copy(), as: UTF8.self)
      guard let origin = FieldOrigin(rawValue: try reader.uint8()) else {
        throw reader.damage("origin of a field")
      }
      let confidence = Int(try reader.uint8())
      list.append(Field(name: name, value: value, origin: origin, confidence: confidence))
    }
    return list
  }

  /// The value of a field of the document, if it has the field.
  package func value(
    ofField name: String, of document: DocumentID
  ) throws(StorageError) -> String? {
    let place = try records.place(.fieldsOffset, .fieldsCount, of: Int(document.ordinal))
    var reader = ByteReader(sections.fields, at: Int(place.offset))
    let wanted = Array(name.utf8)
    for _ in 0..<place.count {
      let isWanted = try reader.counted().order(to: wanted, from: 0).isEqual
      let value = try reader.counted()
      if isWanted { return String(decoding: try value.copy(), as: UTF8.self) }
      _ = try reader.take(2)
    }
    return nil
  }

  private func pages(at place: DocumentRecord.Place) throws(StorageError) -> [PageStart] {
    var reader = ByteReader(sections.pages, at: Int(place.offset))
    var last = PageStart(page: 0, offset: 0)
    var list: [PageStart] = []
    for _ in 0..<place.count {
      last.page += Int(try reader.variable32())
      last.offset += Int(try reader.variable32())
      list.append(last)
    }
    return list
  }

  /// The next range, written as its distance from the end of the one before and its length.
  private func range(
    after end: Int, from reader: inout ByteReader
  ) throws(StorageError) -> Range<Int> {
    let start = end + Int(try reader.variable32())
    return start..<start + Int(try reader.variable32())
  }

  private func string(at place: DocumentRecord.Place) throws(StorageError) -> String {
    try sections.strings.text(at: Int(place.offset), count: Int(place.count))
  }

  private func record(of document: DocumentID) throws(StorageError) -> DocumentRecord {
    try records[Int(document.ordinal)]
  }
}
