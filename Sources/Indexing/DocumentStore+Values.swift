package import Describing
package import Storage

extension DocumentStore {
  /// What a field of a document is, as it was told; `nil` when nobody told it. Reads neither the text
  /// nor anything else of the document.
  package func value(
    of field: FieldName, in document: DocumentID
  ) throws(StorageError) -> String? {
    if field == .title {
      let title = try title(of: document)
      return title.isEmpty ? nil : title
    }
    let place = try record(of: document).fields
    var reader = ByteReader(sections.fields, at: Int(place.offset))
    for _ in 0..<place.count {
      let name = try reader.counted()
      let value = try reader.counted()
      _ = try reader.take(Self.remarkSize)
      if try name.copy().elementsEqual(field.description.utf8) {
        return String(decoding: try value.copy(), as: UTF8.self)
      }
    }
    return nil
  }

  /// Bytes behind a field's value: its origin and how certain it is.
  private static var remarkSize: Int { 2 }
}
