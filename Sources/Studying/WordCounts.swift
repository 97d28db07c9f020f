internal import Analysis
internal import Indexing
internal import Searching
internal import Storage

/// How often every word of the index stands in two subsets, by its list.
struct WordCounts {
  /// What a word has in both.
  struct Pair {
    var target = TermCount()
    var reference = TermCount()
  }

  let target: KeywordTable.Part
  let reference: KeywordTable.Part

  /// The words that are in either.
  private(set) var words: [Term: Pair] = [:]

  /// To which subset a document belongs.
  private enum Side: UInt8 {
    case none
    case target
    case reference
  }

  /// Reads the lists of all words once.
  init(_ target: Subset, _ reference: Subset) throws(StorageError) {
    self.target = try Self.part(target)
    self.reference = try Self.part(reference)
    for (number, segment) in target.snapshot.segments.enumerated() {
      var sides = [Side](repeating: .none, count: segment.lengths.count)
      for (subset, side) in [(reference, Side.reference), (target, .target)] {
        for address in subset.documents where address.segment == number {
          sides[Int(address.document.ordinal)] = side
        }
      }
      try add(segment.words, sides)
    }
  }

  private mutating func add(
    _ dictionary: WordDictionary, _ sides: [Side]
  ) throws(StorageError) {
    for block in 0..<dictionary.blockCount {
      for entry in try dictionary.entries(ofBlock: block) {
        let pair = try Self.pair(dictionary.cursor(of: entry), sides)
        guard pair.target.documents + pair.reference.documents > 0 else { continue }
        words[entry.term, default: Pair()].add(pair)
      }
    }
  }

  private static func pair(
    _ list: PostingCursor, _ sides: [Side]
  ) throws(StorageError) -> Pair {
    var (cursor, pair) = (list, Pair())
    while let document = cursor.current {
      switch sides[Int(document.ordinal)] {
      case .none: break
      case .target: pair.target.add(try cursor.frequency())
      case .reference: pair.reference.add(try cursor.frequency())
      }
      try cursor.advance()
    }
    return pair
  }

  private static func part(_ subset: Subset) throws(StorageError) -> KeywordTable.Part {
    KeywordTable.Part(documents: subset.documents.count, words: try subset.wordCount())
  }
}

extension WordCounts.Pair {
  fileprivate mutating func add(_ other: Self) {
    target.occurrences += other.target.occurrences
    target.documents += other.target.documents
    reference.occurrences += other.reference.occurrences
    reference.documents += other.reference.documents
  }
}
