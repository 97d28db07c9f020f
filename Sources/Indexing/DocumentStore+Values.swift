package import Describing
package import Storage

extension DocumentStore {
  /// The bytes of what a field of a document is, as it was told; `nil` when nobody told it. Reads little
  /// else of the document, so that it can be asked for many.
  package func value(
    of field: FieldName, in document: DocumentID
  ) throws(StorageError) -> [UInt8]? {
    if field == .title {
      let title = try title(of: document)
      return title.isEmpty ? nil : Array(title.utf8)
    }
    let place = try sections.records.place(
      .fieldsOffset, .fieldsCount, of: Int(document.ordinal))
    var reader = ByteReader(sections.fields, at: Int(place.offset))
    for _ in 0..<place.count {
      let name = try reader.counted()
      let value = try reader.counted()
      _ = try reader.take(Self.remarkSize)
      if try name.holds(field.description.utf8) { return try value.copy() }
    }
    return nil
  }

  /// Bytes behind a field's value: its origin and how certain it is.
  private static var remarkSize: Int { 2 }

  /// The bytes of the name of a document's file.
  package func fileName(of document: DocumentID) throws(StorageError) -> [UInt8] {
    let ordinal = Int(document.ordinal)
    let name = try sections.records.place(.nameOffset, .nameCount, of: ordinal)
    let fileCount = try sections.records.narrow(.fileNameCount, of: ordinal)
    let count = Int(min(fileCount, name.count))
    return try sections.strings.slice(at: Int(name.offset), count: count).copy()
  }
}

extension Bytes {
  fileprivate func holds(_ other: String.UTF8View) throws(StorageError) -> Bool {
    guard count == other.count else { return false }
    return try copy().elementsEqual(other)
  }
}
