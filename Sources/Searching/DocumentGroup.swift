internal import Querying

/// Documents that are shown under one heading.
struct DocumentGroup {
  /// The value of the field, where one is asked for.
  let value: String?

  /// All that matches and belongs here, shown or not.
  let count: MatchCount

  /// The documents that are shown.
  var documents: [RankedDocument]

  /// The headings of hits from a number on: one of all, or one of each section.
  func headings(of hits: [Hit], from start: Int, _ grouping: Grouping) -> [HitGroup] {
    guard grouping == .section else {
      return [
        HitGroup(
          value: value, documentCount: count.documentCount, placeCount: count.placeCount,
          hits: start..<hits.count)
      ]
    }
    return (start..<hits.count).map { number in
      HitGroup(
        value: nil, documentCount: 1, placeCount: hits[number].placeCount,
        hits: number..<number + 1)
    }
  }
}
