/// How many documents match, and how many places in them.
struct MatchCount: Hashable {
  var documentCount = 0
  var placeCount = 0

  mutating func add(_ document: RankedDocument) {
    add(MatchCount(documentCount: 1, placeCount: document.placeCount))
  }

  mutating func add(_ other: MatchCount) {
    documentCount += other.documentCount
    placeCount += other.placeCount
  }
}
