internal import Analysis
internal import Describing
internal import Storage

/// Collects the documents of a segment; the counterpart of `DocumentStore`.
struct DocumentStoreWriter {
  private(set) var records = ByteWriter()
  private(set) var strings = ByteWriter()
  private(set) var texts = ByteWriter()
  private(set) var repairs = ByteWriter()
  private(set) var headings = ByteWriter()
  private(set) var fields = ByteWriter()
  private(set) var pages = ByteWriter()
  private var lastName: (name: String, place: DocumentRecord.Place)?

  /// How many documents were added.
  private(set) var count = 0

  /// Adds the next document.
  mutating func append(_ description: DocumentDescription, _ text: AnalyzedText) {
    let start = texts.count
    texts.append(text.source)
    let record = DocumentRecord(
      description, name: place(ofName: description.name),
      title: Self.append(description.title(of: text), to: &strings), text: start..<texts.count,
      repairs: append(text.clean.repairs), headings: append(text.headings),
      fields: append(description.fields), pages: append(description.pages),
      characterCount: text.folded.scalars.count, tokenCount: text.tokens.count)
    record.append(to: &records)
    count += 1
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
