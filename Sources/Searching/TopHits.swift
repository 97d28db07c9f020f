/// Keeps the best documents of all that it is shown.
///
/// Law: whatever the order they are shown in, `best` is the first `limit` of all of them sorted.
/// Memory: twice the limit.
struct TopHits {
  private let limit: Int
  let order: DocumentOrder
  private var kept: [RankedDocument] = []
  /// The last of the documents that would be kept, if as many were shown; it may be behind.
  private var last: RankedDocument?

  /// How many documents were shown.
  private(set) var documentCount = 0

  /// The files that they are in.
  private(set) var fileCount = 0

  /// All their places.
  private(set) var placeCount = 0

  /// How many are kept beyond the limit before the last are dropped.
  private var slack: Int { max(16, limit) }

  /// Keeps `limit` documents, or all when it is `nil`.
  init(limit: Int?, order: DocumentOrder) {
    self.order = order
    self.limit = max(0, limit ?? .max)
  }

  /// Where the order is that of scores, the score of the last of the documents that would be kept, if as
  /// many were shown: one below it is not kept. It may be behind.
  private(set) var threshold: Double?

  /// Shows a document.
  mutating func add(_ document: RankedDocument) throws {
    documentCount += 1
    fileCount += document.continuesFile ? 0 : 1
    placeCount += document.placeCount
    if let threshold, document.score < threshold, !document.holdsJoinedWords { return }
    if let last, try order.precedes(last, document) { return }
    kept.append(document)
    if limit < .max / 2, kept.count >= limit + slack { try trim() }
  }

  /// The best, best first.
  func best() throws -> ArraySlice<RankedDocument> {
    try kept.sorted(by: order.precedes).prefix(limit)
  }

  private mutating func trim() throws {
    kept = Array(try best())
    guard kept.count == limit else { return }
    last = kept.last
    // Joined words come first whatever their score.
    if let last, order.isByRelevance, !last.holdsJoinedWords { threshold = last.score }
  }
}
