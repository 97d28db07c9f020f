package import Analysis
internal import Corpus
internal import Describing
package import Storage

/// The documents of a segment: what they are called, their text, repairs and outline.
package struct DocumentStore: Sendable {
  private let records: Bytes
  private let strings: Bytes
  private let texts: Bytes
  private let repairs: Bytes
  private let headings: Bytes
  private let fields: Bytes
  private let pages: Bytes

  /// Opens the store over its sections.
  init(
    records: Bytes, strings: Bytes, texts: Bytes, repairs: Bytes, headings: Bytes, fields: Bytes,
    pages: Bytes
  ) throws(StorageError) {
    guard records.count % DocumentRecord.size == 0, records.count / DocumentRecord.size < UInt32.max
    else {
      throw records.damage("document records of \(records.count) bytes", at: 0)
    }
    self.records = records
    self.strings = strings
    self.texts = texts
    self.repairs = repairs
    self.headings = headings
    self.fields = fields
    self.pages = pages
  }

  /// How many documents there are.
  package var count: Int { records.count / DocumentRecord.size }

  /// The numbers of all documents, ascending.
  package var documents: some Sequence<DocumentID> {
    (0..<UInt32(clamping: count)).lazy.map { DocumentID($0) }
  }

  /// The file that holds the document, as it is named in the index.
  package func name(of document: DocumentID) throws(StorageError) -> String {
    try string(at: record(of: document).name)
  }

  /// The document's title, repaired; empty when it has none.
  package func title(of document: DocumentID) throws(StorageError) -> String {
    try string(at: record(of: document).title)
  }

  /// How many tokens the document has: its length for ranking.
  package func tokenCount(of document: DocumentID) throws(StorageError) -> Int {
    Int(try record(of: document).tokenCount)
  }

  /// How many characters the clean text has.
  package func characterCount(of document: DocumentID) throws(StorageError) -> Int {
    Int(try record(of: document).characterCount)
  }

  /// The decoded text, UTF-8.
  package func sourceText(of document: DocumentID) throws(StorageError) -> [UInt8] {
    let record = try record(of: document)
    let offset = Int(clamping: record.textOffset)
    return try texts.slice(at: offset, count: Int(record.textLength)).copy()
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
      fields: try fields(at: record.fields))
  }

  /// Whether two documents are of one file; those of a file share the bytes of its name.
  package func areOfOneFile(
    _ left: DocumentID, _ right: DocumentID
  ) throws(StorageError) -> Bool {
    try record(of: left).name == record(of: right).name
  }

  /// The repairs that lead from the source text to the clean text.
  package func repairs(of document: DocumentID) throws(StorageError) -> [Repair] {
    let place = try record(of: document).repairs
    var reader = ByteReader(repairs, at: Int(place.offset))
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
    let place = try record(of: document).headings
    var reader = ByteReader(headings, at: Int(place.offset))
    var list: [Heading] = []
    for _ in 0..<place.count {
      let level = Int(try reader.uint8())
      let positions = try range(after: list.last?.positions.upperBound ?? 0, from: &reader)
      list.append(Heading(level: level, positions: positions))
    }
    return list
  }

  /// The error that says what is wrong with a document.
  package func damage(of document: DocumentID, _ what: String) -> StorageError {
    records.damage(what, at: offset(of: document))
  }

  private func fields(at place: DocumentRecord.Place) throws(StorageError) -> [Field] {
    var reader = ByteReader(fields, at: Int(place.offset))
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

  private func pages(at place: DocumentRecord.Place) throws(StorageError) -> [PageStart] {
    var reader = ByteReader(pages, at: Int(place.offset))
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
    let bytes = try strings.slice(at: Int(place.offset), count: Int(place.count))
    return String(decoding: bytes.copy(), as: UTF8.self)
  }

  private func offset(of document: DocumentID) -> Int {
    Int(document.ordinal) * DocumentRecord.size
  }

  private func record(of document: DocumentID) throws(StorageError) -> DocumentRecord {
    var reader = ByteReader(records, at: offset(of: document))
    return try DocumentRecord(from: &reader)
  }
}
