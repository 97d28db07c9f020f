internal import Analysis
internal import Storage

/// Collects the documents of a segment; the counterpart of `DocumentStore`.
struct DocumentStoreWriter {
  private(set) var records = ByteWriter()
  private(set) var strings = ByteWriter()
  private(set) var texts = ByteWriter()
  private(set) var repairs = ByteWriter()
  private(set) var headings = ByteWriter()

  /// How many documents were added.
  private(set) var count = 0

  /// Adds the next document.
  mutating func append(_ description: DocumentDescription, _ text: AnalyzedText) {
    let start = texts.count
    texts.append(text.source)
    let record = DocumentRecord(
      description, name: Self.append(description.name, to: &strings),
      title: Self.append(text.title.map(text.cleanText) ?? "", to: &strings),
      text: start..<texts.count, repairs: append(text.clean.repairs),
      headings: append(text.headings), characterCount: text.folded.scalars.count,
      tokenCount: text.tokens.count)
    record.append(to: &records)
    count += 1
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
}
