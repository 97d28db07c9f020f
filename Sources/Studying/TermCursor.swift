internal import Indexing
internal import Searching
internal import Storage

/// A walk over the documents of a segment that hold any of the texts of a term, with where; deleted documents are among them.
///
/// Law: the places are those of its texts; what lies within a place of another text counts once, with that. Places of one
/// text may overlap, as `OccurrenceCursor` tells them.
struct TermCursor {
  private var cursors: [OccurrenceCursor]

  /// Where the walk stands; `nil` at the end.
  private(set) var current: DocumentID?

  /// Stands at the first document.
  init(of texts: [SoughtText], in segment: Segment) throws(StorageError) {
    cursors = []
    for text in texts { cursors.append(try OccurrenceCursor(of: text, in: segment)) }
    current = cursors.compactMap(\.current).min()
  }

  /// Goes to the first document from `target` on.
  mutating func advance(to target: DocumentID) throws(StorageError) {
    for number in cursors.indices { try cursors[number].advance(to: target) }
    current = cursors.compactMap(\.current).min()
  }

  /// How often the term stands in the current document; 0 at the end.
  mutating func frequency() throws(StorageError) -> Int {
    let holders = cursors.indices.filter { cursors[$0].current == current }
    return holders.count == 1 ? cursors[holders[0]].frequency : try occurrences().count
  }

  /// Where the term stands in the current document, in characters of the clean text, ascending.
  mutating func occurrences() throws(StorageError) -> [Range<Int>] {
    guard let current else { return [] }
    var places: [Range<Int>] = []
    var holderCount = 0
    for number in cursors.indices where cursors[number].current == current {
      places += try cursors[number].occurrences()
      holderCount += 1
    }
    return holderCount > 1 ? Self.outermost(places) : places
  }

  /// Without those within another, each of equal ones once.
  private static func outermost(_ places: [Range<Int>]) -> [Range<Int>] {
    var end = 0
    return places.sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }.filter { place in
      guard place.upperBound > end else { return false }
      end = place.upperBound
      return true
    }
  }
}
