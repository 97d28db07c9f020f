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
    return try store.value(of: name, in: document.document)
  }

  /// What the values that are one with a document's have in common.
  func key(of document: RankedDocument, in store: DocumentStore) throws(StorageError) -> [UInt32]? {
    key(try value(of: document, in: store))
  }

  private func key(_ value: [UInt8]?) -> [UInt32]? {
    guard let value else { return nil }
    if isOfFiles { return value.map(UInt32.init) }
    return String(decoding: value, as: UTF8.self).unicodeScalars.map { Folding.fold($0.value) }
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
    let values = values.values.map { OrderedValue($0, isOfDates: isOfDates) }
    return Facet(field: field, values: values.sorted().map(\.value))
  }
}

extension Facet.Value {
  fileprivate mutating func add(_ count: MatchCount) {
    documentCount += count.documentCount
    placeCount += count.placeCount
  }
}

/// A value in the order in which those of a field are told: dates by their bytes; others by the number of
/// documents, the most first, then as `FieldValue`s; what is missing last.
private struct OrderedValue: Comparable {
  let value: Facet.Value
  private let text: [UInt8]
  /// Not there for dates and for what is missing.
  private let key: FieldValue?

  init(_ value: Facet.Value, isOfDates: Bool) {
    self.value = value
    text = Array((value.text ?? "").utf8)
    key = isOfDates ? nil : value.text.map { FieldValue($0) }
  }

  static func < (left: OrderedValue, right: OrderedValue) -> Bool {
    guard left.value.text != nil, right.value.text != nil else { return left.value.text != nil }
    if let key = left.key, let other = right.key {
      let (count, otherCount) = (left.value.documentCount, right.value.documentCount)
      if count != otherCount { return count > otherCount }
      if key < other { return true }
      if other < key { return false }
    }
    return left.text.lexicographicallyPrecedes(right.text)
  }
}
