/// Which segments are merged when a commit adds documents.
///
/// Law: of the segments that are left, each is more than twice as large as all smaller ones together
/// were when the last of them was made. So there are at most as many as the logarithm of the size, and
/// each document is written again as often at most. A segment of which more than a third was deleted
/// is merged, too.
package enum MergePolicy: Sendable {
  /// As said above.
  case tiered

  /// All are merged into one without deleted documents.
  case all

  /// None is merged, not even the runs of one commit; for tests.
  case never

  /// The numbers of the segments that are merged with `added` bytes of new ones, ascending.
  func merged(_ segments: [Manifest.Entry], added: Int) -> [Int] {
    switch self {
    case .never: return []
    case .all: return Array(segments.indices)
    case .tiered: return Self.mergedByTiers(segments, added: added)
    }
  }

  private static func mergedByTiers(_ segments: [Manifest.Entry], added: Int) -> [Int] {
    var merged = segments.indices.filter { isWorn(segments[$0]) }
    var size = merged.reduce(added) { $0 + segments[$1].liveSize }
    guard size > 0 else { return merged }
    let others = segments.indices.filter { !merged.contains($0) }
      .sorted { (segments[$0].liveSize, $0) < (segments[$1].liveSize, $1) }
    for number in others {
      guard segments[number].liveSize <= 2 * size else { break }
      merged.append(number)
      size += segments[number].liveSize
    }
    return merged.sorted()
  }

  private static func isWorn(_ segment: Manifest.Entry) -> Bool {
    segment.deleted.count * 2 > segment.totals.documentCount
  }
}
