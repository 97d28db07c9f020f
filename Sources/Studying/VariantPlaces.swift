internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// Where other wordings of a formula may stand, told by the lists of what stands beside the gap.
struct VariantPlaces: Sendable {
  /// A place in a document: the wording, and the gap in it. Where a word stands in the gap at the beginning or the end of
  /// the formula, the gap is taken for as long as the formula's own word.
  struct Place: Hashable, Sendable {
    let wording: Range<Int>
    let gap: Range<Int>

    /// Whether the gap is at the beginning or the end of the formula.
    var isAtEdge: Bool {
      gap.lowerBound == wording.lowerBound || gap.upperBound == wording.upperBound
    }
  }

  /// The places in each document, told by its place in the subset.
  private(set) var places: [Int: Set<Place>] = [:]

  init(of patterns: [VariantPattern], in subset: Subset) throws(IndexError) {
    do throws(StorageError) {
      for pattern in patterns { try add(pattern, subset) }
    } catch {
      throw .storage(error)
    }
  }

  private mutating func add(
    _ pattern: VariantPattern, _ subset: Subset
  ) throws(StorageError) {
    if pattern.before.isEmpty || pattern.behind.isEmpty { return try addEdge(pattern, subset) }
    var ends: [Int: [Range<Int>]] = [:]
    try subset.forEachDocument(holding: [pattern.before]) { document, cursor throws(StorageError) in
      ends[document] = try cursor.occurrences()
    }
    try subset.forEachDocument(holding: [pattern.behind]) { document, cursor throws(StorageError) in
      guard let before = ends[document] else { return }
      let behind = try cursor.occurrences()
      for first in before {
        let start = behind.partitionPoint {
          $0.lowerBound < first.upperBound + pattern.gap.lowerBound
        }
        for second in behind[start...] {
          let gap = first.upperBound..<second.lowerBound
          guard gap.count <= pattern.gap.upperBound else { break }
          insert(first.lowerBound..<second.upperBound, gap, in: document)
        }
      }
    }
  }

  private mutating func addEdge(
    _ pattern: VariantPattern, _ subset: Subset
  ) throws(StorageError) {
    let (known, length) = (
      pattern.before.isEmpty ? pattern.behind : pattern.before, pattern.gap.lowerBound
    )
    try subset.forEachDocument(holding: [known]) { document, cursor throws(StorageError) in
      for place in try cursor.occurrences() {
        if pattern.before.isEmpty {
          guard place.lowerBound >= length else { continue }
          let gap = place.lowerBound - length..<place.lowerBound
          insert(gap.lowerBound..<place.upperBound, gap, in: document)
        } else {
          guard place.upperBound + length <= subset.lengths[document] else { continue }
          let gap = place.upperBound..<place.upperBound + length
          insert(place.lowerBound..<gap.upperBound, gap, in: document)
        }
      }
    }
  }

  private mutating func insert(_ wording: Range<Int>, _ gap: Range<Int>, in document: Int) {
    places[document, default: []].insert(Place(wording: wording, gap: gap))
  }
}
