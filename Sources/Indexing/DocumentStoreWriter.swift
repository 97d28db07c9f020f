internal import Analysis
internal import Describing
internal import Storage

/// Collects the documents of a segment; the counterpart of `DocumentStore`.
struct DocumentStoreWriter {
  private(set) var records = ByteWriter()
  private(set) var strings = ByteWriter()
  var texts: TextFrameWriter
  private(set) var lengths: [DocumentLength] = []
  private(set) var repairs = ByteWriter()
  private(set) var headings = ByteWriter()
  private(set) var fields = ByteWriter()
  private(set) var pages = ByteWriter()
  private var lastName: (name: String, place: DocumentRecord.Place)?
  private let isStoring: Bool

  /// How many documents were added.
  var count: Int { lengths.count }

  /// A writer that keeps the texts of analyzed documents, or only tells them from others.
  init(_ compressor: FrameCompressor, isStoring: Bool = true) {
    texts = TextFrameWriter(compressor)
    self.isStoring = isStoring
  }

  /// Adds the next document.
  mutating func append(_ description: DocumentDescription, _ text: AnalyzedText) {
    append(
      StoredDocument(
        description: description, title: description.title(of: text),
        text: isStoring ? .whole(text.source) : .original(TextIdentity(of: text.source)),
        repairs: text.clean.repairs, headings: text.headings,
        length: DocumentLength(
          characters: UInt32(text.folded.scalars.count), tokens: UInt32(text.tokens.count))))
  }

  /// Adds the next document.
  mutating func append(_ document: StoredDocument) {
    let description = document.description
    let (text, textLength) = append(document.text)
    let record = DocumentRecord(
      description, name: place(ofName: description.name),
      title: Self.append(document.title, to: &strings), text: text, textLength: textLength,
      repairs: append(document.repairs), headings: append(document.headings),
      fields: append(description.fields), pages: append(description.pages), length: document.length)
    record.append(to: &records)
    lengths.append(document.length)
  }

  /// Adds all documents of a segment, deleted ones too.
  mutating func append(_ sections: DocumentStore.Sections) throws(StorageError) {
    let shift = DocumentRecord.Shift(
      strings: strings.count, texts: texts.count, repairs: repairs.count, headings: headings.count,
      fields: fields.count, pages: pages.count)
    var reader = ByteReader(sections.records)
    while !reader.isAtEnd {
      let record = try DocumentRecord(from: &reader).moved(by: shift, in: sections.records)
      record.append(to: &records)
      lengths.append(
        DocumentLength(characters: record.characterCount, tokens: record.tokenCount))
    }
    strings.append(try sections.strings.copy())
    repairs.append(try sections.repairs.copy())
    headings.append(try sections.headings.copy())
    fields.append(try sections.fields.copy())
    pages.append(try sections.pages.copy())
    lastName = nil
  }

  /// Ends the adding: writes what is left of the texts.
  mutating func finish() { texts.flush() }

  /// The sections but that of the texts themselves.
  var sections: [(SegmentFormat.Section, [UInt8])] {
    [
      (.textIndex, texts.index.bytes), (.documents, records.bytes), (.lengths, lengthColumn.bytes),
      (.strings, strings.bytes), (.repairs, repairs.bytes), (.headings, headings.bytes),
      (.fields, fields.bytes), (.pages, pages.bytes),
    ]
  }

  private var lengthColumn: ByteWriter {
    var column = ByteWriter()
    for length in lengths { column.append(length) }
    return column
  }

  private mutating func append(_ text: KeptText) -> (DocumentRecord.Text, length: UInt32) {
    switch text {
    case .whole(let bytes):
      let start = texts.count
      texts.append(bytes)
      return (.stored(offset: UInt64(start)), UInt32(bytes.count))
    case .original(let identity):
      return (.original(checksum: identity.checksum), identity.count)
    }
  }

  /// Documents of one file, which follow each other, share the bytes of its name.
  private mutating func place(ofName name: String) -> DocumentRecord.Place {
    if let lastName, lastName.name.utf8.elementsEqual(name.utf8) { return lastName.place }
    let place = Self.append(name, to: &strings)
    lastName = (name, place)
    return place
  }

  private static func append(
    _ string: String, to writer: inout ByteWriter
  ) -> DocumentRecord.Place {
    let place = DocumentRecord.Place(
      offset: UInt32(writer.count), count: UInt32(string.utf8.count))
    writer.append(string.utf8)
    return place
  }

  /// A repair: kind, bytes since the one before, bytes replaced, the replacement (counted).
  private mutating func append(_ list: [Repair]) -> DocumentRecord.Place {
    let place = DocumentRecord.Place(offset: UInt32(repairs.count), count: UInt32(list.count))
    var end = 0
    for repair in list {
      repairs.append(repair.kind.rawValue)
      repairs.appendVariable(UInt64(repair.source.lowerBound - end))
      repairs.appendVariable(UInt64(repair.source.count))
      repairs.appendCounted(Array(repair.replacement.utf8))
      end = repair.source.upperBound
    }
    return place
  }

  /// A heading: level, characters since the one before, characters.
  private mutating func append(_ list: [Heading]) -> DocumentRecord.Place {
    let place = DocumentRecord.Place(offset: UInt32(headings.count), count: UInt32(list.count))
    var end = 0
    for heading in list {
      headings.append(UInt8(heading.level))
      headings.appendVariable(UInt64(heading.positions.lowerBound - end))
      headings.appendVariable(UInt64(heading.positions.count))
      end = heading.positions.upperBound
    }
    return place
  }

  /// A field: name and value (counted), origin, confidence.
  private mutating func append(_ list: [Field]) -> DocumentRecord.Place {
    let place = DocumentRecord.Place(offset: UInt32(fields.count), count: UInt32(list.count))
    for field in list {
      fields.appendCounted(Array(field.name.description.utf8))
      fields.appendCounted(Array(field.value.utf8))
      fields.append(field.origin.rawValue)
      fields.append(UInt8(field.confidence))
    }
    return place
  }

  /// A page: its number less that of the one before, bytes since that.
  private mutating func append(_ list: [PageStart]) -> DocumentRecord.Place {
    let place = DocumentRecord.Place(offset: UInt32(pages.count), count: UInt32(list.count))
    var last = PageStart(page: 0, offset: 0)
    for start in list {
      pages.appendVariable(UInt64(start.page - last.page))
      pages.appendVariable(UInt64(start.offset - last.offset))
      last = start
    }
    return place
  }
}

extension DocumentDescription {
  /// The document's title: what a field says, else what the text begins with.
  func title(of text: AnalyzedText) -> String {
    fields.first { $0.name == .title }?.value ?? text.title.map(text.cleanText) ?? ""
  }
}
