internal import Analysis
internal import Indexing
internal import Storage

/// A text that postings of grams alone can find, looked for in two steps: documents that have all its
/// grams, which is quick (`GramLists`), then whether these stand side by side.
struct GramPattern {
  /// The lists of its grams, the rarest first.
  private var lists: [PostingCursor] = []
  /// For each list the term that ranking knows it by.
  private var terms: [RankedTerm] = []
  /// For each list its gram's place in the text.
  private var offsets: [Int] = []

  /// Whether a document with the grams certainly has the text.
  let isOneList: Bool

  /// The text in a segment; `nil` when it is nowhere there. Reads no list yet.
  init?(_ pattern: TextPattern, in segment: Segment) throws(StorageError) {
    if pattern.scalars.count == 1 {
      guard let blocks = try segment.grams.blocks(ofCharacter: pattern.scalars[0]) else {
        return nil
      }
      lists = [PostingCursor(before: blocks)]
      terms = [.character(pattern.scalars[0])]
      offsets = [0]
    } else {
      guard let cover = try GramCover.cheapest(of: pattern, in: segment.grams) else { return nil }
      for gram in cover.sorted(by: { ($0.cost, $0.offset) < ($1.cost, $1.offset) }) {
        lists.append(PostingCursor(before: try segment.grams.blocks(at: gram.index)))
        terms.append(.pair(gram.key))
        offsets.append(gram.offset)
      }
    }
    isOneList = lists.count == 1
  }

  /// Whether a pattern is such a text.
  static func canFind(_ pattern: TextPattern) -> Bool {
    guard !pattern.isProvenByText, !pattern.isWholeWord, !pattern.isInHeading else { return false }
    return pattern.isProvenByGrams
      || pattern.scalars.count == 1 && pattern.scalars.allSatisfy(TextClass.isGram)
  }

  /// The lists and their terms, none of them read.
  var unread: [(term: RankedTerm, list: PostingCursor)] {
    zip(terms, lists).map { ($0, PostingCursor(before: $1.blocks)) }
  }

  /// Whether the text stands in a document.
  mutating func isThere(in document: UInt32) throws(StorageError) -> Bool {
    for index in lists.indices {
      try lists[index].move(to: document)
      guard lists[index].document == document else { return false }
    }
    if isOneList { return true }
    return try standsSideBySide()
  }

  private mutating func standsSideBySide() throws(StorageError) -> Bool {
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
