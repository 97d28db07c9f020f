internal import Analysis
internal import Describing
internal import Storage
internal import SystemPackage

/// Collects the documents of a segment; the counterpart of `DocumentStore`.
///
/// Law: a number that does not fit the format is an error of `finish`, never another number.
struct DocumentStoreWriter {
  private(set) var records = DocumentRecordWriter()
  private(set) var strings = ByteWriter()
  var texts: TextFrameWriter
  private(set) var lengths: [DocumentLength] = []
  private(set) var repairs = ByteWriter()
  private(set) var headings = ByteWriter()
  private(set) var fields = ByteWriter()
  private(set) var pages = ByteWriter()
  private(set) var breaks = ByteWriter()
  private(set) var sketches = DocumentSketchWriter()
  private var lastName: (name: String, place: DocumentRecord.Place)?
  private let isStoring: Bool
  private var numbers: NarrowNumbers
  /// The first document with a number that does not fit.
  private var exceedingName: String?

  /// How many documents were added.
  var count: Int { lengths.count }

  /// A writer that keeps the texts of analyzed documents, or only tells them from others; `limit` is for
  /// every count and offset.
  init(_ compressor: FrameCompressor, isStoring: Bool = true, limit: UInt32 = .max) {
    texts = TextFrameWriter(compressor)
    self.isStoring = isStoring
    numbers = NarrowNumbers(limit: limit)
  }

  /// A writer whose texts stand behind others.
  init(_ texts: TextFrameWriter) {
    self.texts = texts
    isStoring = true
    numbers = NarrowNumbers()
  }

  /// Adds the next document.
  mutating func append(_ description: DocumentDescription, _ text: AnalyzedText) {
    append(
      StoredDocument(
        description: description, title: description.title(of: text),
        text: isStoring ? .whole(text.source) : .original(TextIdentity(of: text.source)),
        repairs: text.clean.repairs, headings: text.headings,
        breaks: TextBreaks(text.folded.scalars), sketch: TextSketch(text.folded.scalars),
        length: DocumentLength(
          characters: numbers.narrow(text.folded.scalars.count),
          tokens: numbers.narrow(text.tokens.count))))
  }

  /// Adds the next document.
  mutating func append(_ document: StoredDocument) {
    let description = document.description
    let (text, textLength) = append(document.text)
    let record = DocumentRecord(
      description, name: place(ofName: description.name),
      title: append(document.title), text: text, textLength: textLength,
      repairs: append(document.repairs), headings: append(document.headings),
      fields: append(description.fields), pages: append(description.pages),
      breaks: append(document.breaks), length: document.length)
    records.append(record)
    sketches.append(document.sketch, &numbers)
    lengths.append(document.length)
    if numbers.areExceeded, exceedingName == nil { exceedingName = description.name }
  }

  /// Ends the adding: writes what is left of the texts.
  mutating func finish() throws(StorageError) {
    try checkNumbers()
    texts.flush()
  }

  /// That all numbers fit the format.
  func checkNumbers() throws(StorageError) {
    guard let exceedingName else { return }
    throw .system(operation: "index", path: FilePath(exceedingName), reason: .fileTooLarge)
  }

  /// The sections but that of the texts themselves.
  var sections: [(SegmentFormat.Section, [UInt8])] {
    [
      (.textIndex, texts.index.bytes), (.documents, records.bytes),
      (.lengths, DocumentLengths.bytes(of: lengths)),
      (.strings, strings.bytes), (.repairs, repairs.bytes), (.headings, headings.bytes),
      (.fields, fields.bytes), (.pages, pages.bytes), (.breaks, breaks.bytes),
      (.sketches, sketches.bytes),
    ]
  }

  private mutating func append(_ text: KeptText) -> (DocumentRecord.Text, length: UInt32) {
    switch text {
    case .whole(let bytes):
      let start = texts.count
      texts.append(bytes)
      return (.stored(offset: UInt64(start)), numbers.narrow(bytes.count))
    case .original(let identity):
      return (.original(checksum: identity.checksum), numbers.narrow(Int(identity.count)))
    }
  }

  /// Documents of one file, which follow each other, share the bytes of its name.
  private mutating func place(ofName name: String) -> DocumentRecord.Place {
    if let lastName, lastName.name.utf8.elementsEqual(name.utf8) { return lastName.place }
    let place = append(name)
    lastName = (name, place)
    return place
  }

  private mutating func append(_ string: String) -> DocumentRecord.Place {
    defer { strings.append(string.utf8) }
    return place(offset: strings.count, count: string.utf8.count)
  }

  private mutating func place(offset: Int, count: Int) -> DocumentRecord.Place {
    DocumentRecord.Place(offset: numbers.narrow(offset), count: numbers.narrow(count))
  }

  /// A repair: kind, bytes since the one before, bytes replaced, the replacement (counted).
  private mutating func append(_ list: [Repair]) -> DocumentRecord.Place {
    let place = place(offset: repairs.count, count: list.count)
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
    let place = place(offset: headings.count, count: list.count)
    var end = 0
    for heading in list {
      headings.append(UInt8(clamping: heading.level))
      headings.appendVariable(UInt64(heading.positions.lowerBound - end))
      headings.appendVariable(UInt64(heading.positions.count))
      end = heading.positions.upperBound
    }
    return place
  }

  /// A field: name and value (counted), origin, confidence.
  private mutating func append(_ list: [Field]) -> DocumentRecord.Place {
    let place = place(offset: fields.count, count: list.count)
    for field in list {
      fields.appendCounted(Array(field.name.description.utf8))
      fields.appendCounted(Array(field.value.utf8))
      fields.append(field.origin.rawValue)
      fields.append(UInt8(clamping: field.confidence))
    }
    return place
  }

  /// The end of a sentence: characters since the one before, times two, and one for the end of a
  /// paragraph. A zero behind it says that something is lost there.
  private mutating func append(_ list: TextBreaks) -> DocumentRecord.Place {
    let start = breaks.count
    var (count, end) = (0, 0)
    list.forEach { position, kind in
      breaks.appendVariable(UInt64(position - end) << 1 | (kind == .paragraph ? 1 : 0))
      if kind == .lost { breaks.appendVariable(0) }
      count += kind == .lost ? 2 : 1
      end = position
    }
    return place(offset: start, count: count)
  }

  /// A page: its number less that of the one before, bytes since that.
  private mutating func append(_ list: [PageStart]) -> DocumentRecord.Place {
    let place = place(offset: pages.count, count: list.count)
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
