internal import Indexing
internal import Querying
internal import Storage

/// Counts documents that match by the headings they are put under, and puts those that are shown under
/// them.
///
/// Memory: in proportion to the number of headings, none where each document is its own.
struct GroupTally {
  /// What documents under one heading have in common.
  private enum Key: Hashable {
    case file(segment: Int, number: UInt64)
    case document(segment: Int, ordinal: UInt32)
    case value([UInt32]?)
  }

  private let grouping: Grouping
  private var files: [Key: MatchCount] = [:]
  private var values: FieldTally?
  private var documentCount = 0

  init(_ grouping: Grouping) {
    self.grouping = grouping
    if case .field(let field) = grouping { values = FieldTally(field) }
  }

  mutating func add(_ document: RankedDocument, in store: DocumentStore) throws(StorageError) {
    documentCount += 1
    try values?.add(document, in: store)
    if grouping == .file {
      files[try key(of: document, in: store), default: MatchCount()].add(document)
    }
  }

  private func key(
    of document: RankedDocument, in store: DocumentStore
  ) throws(StorageError) -> Key {
    switch grouping {
    case .file:
      .file(segment: document.segment, number: try store.fileNumber(of: document.document))
    case .speech, .section:
      .document(segment: document.segment, ordinal: document.document.ordinal)
    case .field: .value(try values?.key(of: document, in: store))
    }
  }

  /// The documents under their headings, these in the order of their first documents; and how many
  /// headings all that was counted has, where that is known without looking at texts.
  func gathered(
    _ documents: some Sequence<RankedDocument>, in snapshot: Snapshot
  ) throws(StorageError) -> (groups: [DocumentGroup], totalCount: Int?) {
    let values = values?.values ?? [:]
    var numbers: [Key: Int] = [:]
    var groups: [DocumentGroup] = []
    for document in documents {
      let key = try key(of: document, in: snapshot.segments[document.segment].documents)
      if let number = numbers[key] {
        groups[number].documents.append(document)
      } else {
        numbers[key] = groups.count
        groups.append(group(key, document, values))
      }
    }
    return (groups, totalCount(values))
  }

  private func group(
    _ key: Key, _ first: RankedDocument, _ values: [[UInt32]?: Facet.Value]
  ) -> DocumentGroup {
    var own = MatchCount()
    own.add(first)
    guard case .value(let key) = key, let value = values[key] else {
      return DocumentGroup(value: nil, count: files[key] ?? own, documents: [first])
    }
    let count = MatchCount(documentCount: value.documentCount, placeCount: value.placeCount)
    return DocumentGroup(value: value.text, count: count, documents: [first])
  }

  private func totalCount(_ values: [[UInt32]?: Facet.Value]) -> Int? {
    switch grouping {
    case .file: files.count
    case .speech: documentCount
    case .section: nil
    case .field: values.count
    }
  }
}
