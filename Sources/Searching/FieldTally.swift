internal import Analysis
internal import Describing
internal import Indexing
internal import Querying
internal import Storage

/// Counts documents that match by what a field of theirs is. Values that fold alike are one; names of
/// files are one when their bytes are.
///
/// Memory: in proportion to the number of values.
struct FieldTally {
  private let field: String
  private let name: FieldName
  /// By the bytes of the values as they were told; `nil` for documents without any.
  private var counts: [[UInt8]?: MatchCount] = [:]

  /// `field` is a `StandardField`'s raw value or the name of a column.
  init(_ field: String) {
    self.field = field
    name = FieldName(field)
  }

  mutating func add(_ document: RankedDocument, in store: DocumentStore) throws(StorageError) {
    counts[try value(of: document, in: store), default: MatchCount()].add(document)
  }

  private var isOfFiles: Bool { field == StandardField.path.rawValue }

  private func value(
    of document: RankedDocument, in store: DocumentStore
  ) throws(StorageError) -> [UInt8]? {
    if isOfFiles { return Array(try store.name(of: document.document).utf8) }
    return try store.value(of: name, in: document.document).map { Array($0.utf8) }
  }

  /// What the values that are one with a document's have in common.
  func key(of document: RankedDocument, in store: DocumentStore) throws(StorageError) -> [UInt32]? {
    key(try value(of: document, in: store))
  }

  private func key(_ value: [UInt8]?) -> [UInt32]? {
    isOfFiles ? value?.map(UInt32.init) : value.map { FoldedText(clean: $0).scalars }
  }

  /// The values by their keys, each in the form that most of the documents have, of several such the one
  /// whose bytes come first.
  var values: [[UInt32]?: Facet.Value] {
    let ordered = counts.sorted {
      $0.value.documentCount != $1.value.documentCount
        ? $0.value.documentCount > $1.value.documentCount
        : ($0.key ?? []).lexicographicallyPrecedes($1.key ?? [])
    }
    var values: [[UInt32]?: Facet.Value] = [:]
    for (value, count) in ordered {
      let text = value.map { String(decoding: $0, as: UTF8.self) }
      values[key(value), default: Facet.Value(text, documentCount: 0, placeCount: 0)].add(count)
    }
    return values
  }

  /// The values in the order in which they are told.
  var facet: Facet {
    let isOfDates = [.year, .date].contains(StandardField(rawValue: field))
    return Facet(field: field, values: values.values.sorted { $0.precedes($1, isOfDates) })
  }
}

extension Facet.Value {
  fileprivate mutating func add(_ count: MatchCount) {
    documentCount += count.documentCount
    placeCount += count.placeCount
  }

  /// Law: total over values of different bytes.
  fileprivate func precedes(_ other: Facet.Value, _ isOfDates: Bool) -> Bool {
    guard let text, let otherText = other.text else { return text != nil && other.text == nil }
    if !isOfDates {
      if documentCount != other.documentCount { return documentCount > other.documentCount }
      if FieldValue(text) < FieldValue(otherText) { return true }
      if FieldValue(otherText) < FieldValue(text) { return false }
    }
    return text.utf8.lexicographicallyPrecedes(otherText.utf8)
  }
}
