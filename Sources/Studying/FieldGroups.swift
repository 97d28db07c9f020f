internal import Analysis
internal import Describing
internal import Indexing
internal import Querying
internal import Searching
internal import Storage

/// The documents of a subset by what a field of theirs is. Values that fold alike are one; names of files are
/// one when their bytes are.
struct FieldGroups {
  /// Documents with one value.
  struct Group {
    /// The value in the form that most of the documents have, of several such the one whose bytes come first;
    /// `nil` for documents without any.
    var value: String?

    /// Their places in the subset, ascending.
    var members: [Int]
  }

  private let isOfFiles: Bool
  private let isOfDates: Bool
  private let name: FieldName

  /// `field` is a `StandardField`'s raw value or the name of a column.
  init(_ field: String) {
    isOfFiles = field == StandardField.path.rawValue
    isOfDates = [.year, .date].contains(StandardField(rawValue: field))
    name = FieldName(field)
  }

  /// All groups: dates ascending; others by the number of documents, the most first, then as values of fields
  /// are ordered, then by their bytes; documents without a value last.
  func groups(of subset: Subset) throws(StorageError) -> [Group] {
    var members: [[UInt8]?: [Int]] = [:]
    for index in subset.documents.indices {
      members[try value(of: index, in: subset), default: []].append(index)
    }
    var alike: [[UInt32]?: [(value: [UInt8]?, members: [Int])]] = [:]
    for (value, members) in members { alike[key(of: value), default: []].append((value, members)) }
    return alike.values.map(group).sorted(by: precedes)
  }

  private func value(of index: Int, in subset: Subset) throws(StorageError) -> [UInt8]? {
    let (store, document) = subset.store(of: index)
    if isOfFiles { return Array(try store.name(of: document).utf8) }
    return try store.value(of: name, in: document)
  }

  private func key(of value: [UInt8]?) -> [UInt32]? {
    guard let value else { return nil }
    if isOfFiles { return value.map(UInt32.init) }
    return String(decoding: value, as: UTF8.self).unicodeScalars.map { Folding.fold($0.value) }
  }

  private func group(_ forms: [(value: [UInt8]?, members: [Int])]) -> Group {
    let usual = forms.min { left, right in
      left.members.count != right.members.count
        ? left.members.count > right.members.count
        : (left.value ?? []).lexicographicallyPrecedes(right.value ?? [])
    }
    return Group(
      value: usual?.value.map { String(decoding: $0, as: UTF8.self) },
      members: forms.flatMap(\.members).sorted())
  }

  private func precedes(_ left: Group, _ right: Group) -> Bool {
    guard let value = left.value, let other = right.value else { return left.value != nil }
    if !isOfDates {
      if left.members.count != right.members.count {
        return left.members.count > right.members.count
      }
      let (key, otherKey) = (FieldValue(value), FieldValue(other))
      if key < otherKey { return true }
      if otherKey < key { return false }
    }
    return value.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
