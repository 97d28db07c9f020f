/// Keeps the best documents of all that it is shown.
///
/// Law: whatever the order they are shown in, `best` is the first `limit` of all of them sorted.
/// Memory: twice the limit.
struct TopHits {
  /// How many are kept.
  let limit: Int
  /// The order they are kept by.
  let order: DocumentOrder
  private var titles: TitleBonus?
  private var kept: [RankedDocument] = []
  /// The last of the documents that would be kept, if as many were shown; it may be behind.
  private var last: RankedDocument?

  /// How many documents were shown.
  private(set) var documentCount = 0

  /// The files that they are in.
  private(set) var fileCount = 0

  /// All their places.
  private(set) var placeCount = 0

  /// How many are held beyond the limit before the last are dropped, once that was done.
  private var slack: Int { max(4, limit / 2) }

  /// Keeps `limit` documents, or all when it is `nil`. What titles add is not in the scores of the
  /// documents that it is shown, but in those that it gives.
  init(limit: Int?, order: DocumentOrder, titles: TitleBonus? = nil) {
    self.order = order
    self.titles = titles
    self.limit = max(0, limit ?? .max)
  }

  /// A document that is shown with a score below it, and without the joined words, is not kept. Infinite where
  /// no such document is kept.
  var threshold: Double? {
    guard order.isByRelevance, let last else { return nil }
    // Joined words come first whatever their score.
    return last.holdsJoinedWords ? .infinity : lowered(last.score)
  }

  /// The same for documents with the joined words.
  var joinedThreshold: Double? {
    guard order.isByRelevance, let last, last.holdsJoinedWords else { return nil }
    return lowered(last.score)
  }

  /// The score below which titles do not help.
  private func lowered(_ score: Double) -> Double {
    guard let titles else { return score }
    return score - score * Self.rounding - titles.greatest
  }

  /// More than rounding can make of the difference between two scores, for a score of 1.
  private static let rounding = 1e-9

  /// Shows a document.
  mutating func add(_ document: RankedDocument) throws {
    documentCount += 1
    fileCount += document.continuesFile ? 0 : 1
    placeCount += document.placeCount
    if let bound = document.holdsJoinedWords ? joinedThreshold : threshold, document.score < bound {
      return
    }
    var document = document
    if document.score > -.infinity {
      document.score += try titles?.bonus(for: document) ?? 0
    }
    if let last, try order.precedes(last, document) { return }
    kept.append(document)
    if limit < .max / 2, kept.count >= limit + (last == nil ? 0 : slack) { try trim() }
  }

  /// The best, best first.
  func best() throws -> ArraySlice<RankedDocument> {
    try kept.sorted(by: order.precedes).prefix(limit)
  }

  private mutating func trim() throws {
    kept = Array(try best())
    guard kept.count == limit else { return }
    last = kept.last
  }
}
