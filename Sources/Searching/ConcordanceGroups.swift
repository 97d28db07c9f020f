internal import Indexing
internal import Querying
internal import Storage

/// The headings of a concordance: which document stands under which, and what is counted of all that match.
struct ConcordanceGroups {
  /// The headings in their order, without hits.
  private(set) var groups: [HitGroup] = []
  private var numbers: [DocumentAddress: Int] = [:]

  /// The headings of all that matches, in the order of addresses.
  init(
    _ grouping: Grouping, _ matches: [RankedDocument], _ snapshot: Snapshot
  ) throws(StorageError) {
    var tally = GroupTally(grouping)
    for match in matches { try tally.add(match, in: snapshot.segments[match.segment].documents) }
    var gathered = try tally.gathered(matches, in: snapshot).groups
    if case .field = grouping { gathered.sort(by: Self.precedes) }
    for group in gathered {
      for document in group.documents { numbers[document.address] = groups.count }
      groups.append(
        HitGroup(
          value: group.value, documentCount: group.count.documentCount,
          placeCount: group.count.placeCount, hits: 0..<0))
    }
  }

  private static func precedes(_ left: DocumentGroup, _ right: DocumentGroup) -> Bool {
    guard let value = left.value, let other = right.value else {
      return left.value != nil && right.value == nil
    }
    let (key, otherKey) = (FieldValue(value), FieldValue(other))
    if key < otherKey { return true }
    if otherKey < key { return false }
    return value.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// The number of a document's heading.
  func number(of document: RankedDocument) -> Int { numbers[document.address] ?? 0 }
}
