internal import Analysis
internal import Indexing
internal import Storage

/// A text that postings of grams alone can find, looked for in two steps: documents that have all its
/// grams, which is quick, then whether these stand side by side.
struct GramPattern {
  private var lists: [PostingWalk] = []
  /// For each list its gram's place in the text.
  private var offsets: [Int] = []
  /// Whether a document with the grams certainly has the text.
  private let isOneList: Bool

  /// The text in a segment; `nil` when it is nowhere there.
  init?(_ pattern: TextPattern, in segment: Segment) throws(StorageError) {
    var parts: [(walk: PostingWalk, offset: Int)] = []
    if pattern.scalars.count == 1 {
      guard let cursor = try segment.grams.cursor(ofCharacter: pattern.scalars[0]) else { return nil }
      parts = [(PostingWalk(cursor), 0)]
    } else {
      guard let cover = try GramCover.cheapest(of: pattern, in: segment.grams) else { return nil }
      for gram in cover {
        parts.append((PostingWalk(try segment.grams.cursor(at: gram.index)), gram.offset))
      }
      parts.sort { ($0.walk.documentCount, $0.offset) < ($1.walk.documentCount, $1.offset) }
    }
    lists = parts.map(\.walk)
    offsets = parts.map(\.offset)
    isOneList = parts.count == 1
  }

  /// Whether a pattern is such a text.
  static func canFind(_ pattern: TextPattern) -> Bool {
    guard !pattern.isProvenByText, !pattern.isWholeWord, !pattern.isInHeading else { return false }
    return pattern.isProvenByGrams
      || pattern.scalars.count == 1 && pattern.scalars.allSatisfy(TextClass.isGram)
  }

  /// The document with all grams where the walk stands; `PostingWalk.end` at the end.
  private(set) var candidate: UInt32 = 0

  /// How many documents there are at most.
  var documentCount: Int { lists[0].documentCount }

  /// The last document of the block of the rarest gram.
  mutating func endOfBlock() -> UInt32 { lists[0].endOfBlock() }

  /// Moves on to the first document with all grams that is not before `target`.
  mutating func advance(to target: UInt32) throws(StorageError) {
    try lists[0].advance(to: target)
    search: while lists[0].document < PostingWalk.end {
      let document = lists[0].document
      for index in 1..<lists.count {
        try lists[index].advance(to: document)
        let other = lists[index].document
        guard other == document else {
          try lists[0].advance(to: other)
          continue search
        }
      }
      break
    }
    candidate = lists[0].document
  }

  /// Whether the text stands in the candidate.
  mutating func isThere() throws(StorageError) -> Bool {
    if isOneList { return true }
    var starts = try lists[0].positions().map { Int($0) - offsets[0] }
    for index in 1..<lists.count where !starts.isEmpty {
      starts = Self.shared(starts, try lists[index].positions(), offset: offsets[index])
    }
    return !starts.isEmpty
  }

  /// Those of some ascending starts from which a gram is so far.
  private static func shared(_ starts: [Int], _ positions: [UInt32], offset: Int) -> [Int] {
    var shared: [Int] = []
    var index = 0
    for start in starts {
      while index < positions.count, Int(positions[index]) < start + offset { index += 1 }
      guard index < positions.count else { break }
      if Int(positions[index]) == start + offset { shared.append(start) }
    }
    return shared
  }
}
