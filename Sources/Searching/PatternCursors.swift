internal import Analysis
internal import Indexing
internal import Storage

/// The patterns of one search in one segment, each opened once and copied for every use.
struct PatternCursors {
  /// The segment that is searched.
  let segment: Segment

  /// What whole words are told by where a chain of texts needs their places.
  let analyzer: Analyzer

  private var opened: [TextPattern: PatternCursor] = [:]

  /// Opens nothing yet.
  init(_ segment: Segment, analyzer: Analyzer) {
    self.segment = segment
    self.analyzer = analyzer
  }

  /// A walk over the pattern's documents, from the first.
  mutating func cursor(for pattern: TextPattern) throws(StorageError) -> PatternCursor {
    if let cursor = opened[pattern] { return cursor }
    let cursor = try PatternCursor(pattern, in: segment)
    opened[pattern] = cursor
    return cursor
  }
}
