package import Analysis
package import Storage

/// The words of a segment and where their posting lists are: blocks of 16 in the order of their
/// bytes, each word but a block's first without the prefix it shares with the one before.
///
/// Block index: for each block its offset in the blocks 8 and the offset of its first list 8. Word:
/// shared prefix, suffix (counted bytes), bytes of the list, all variable-length. The lists lie one
/// behind the other.
package struct WordDictionary: Sendable {
  static let blockCapacity = 16
  static let blockEntrySize = 16

  private let index: Bytes
  private let blocks: Bytes
  private let lists: Bytes
  private let documentLengths: DocumentLengths

  /// One word and its list.
  package struct Entry: Sendable {
    /// The word.
    package let term: Term
    let list: Range<Int>
  }

  /// Opens the dictionary over its three sections.
  init(
    index: Bytes, blocks: Bytes, lists: Bytes, documentLengths: DocumentLengths
  ) throws(StorageError) {
    guard index.count % Self.blockEntrySize == 0 else {
      throw index.damage("word index of \(index.count) bytes", at: 0)
    }
    self.index = index
    self.blocks = blocks
    self.lists = lists
    self.documentLengths = documentLengths
  }

  /// How many blocks there are.
  package var blockCount: Int { index.count / Self.blockEntrySize }

  /// The word's entry, if it is there. O(log n).
  package func entry(of term: Term) throws(StorageError) -> Entry? {
    let block = try block(of: term)
    guard block < blockCount else { return nil }
    let (bytes, firstList) = try contents(ofBlock: block)
    var reader = ByteReader(bytes)
    var listStart = firstList
    /// How many bytes the word before has in common with the term; it is smaller.
    var matched = 0
    while !reader.isAtEnd {
      let shared = Int(try reader.variable32())
      let rest = try reader.counted()
      let listEnd = try self.listEnd(from: listStart, &reader)
      if shared < matched { return nil }
      if shared == matched {
        let order = try rest.order(to: term.utf8, from: matched)
        if order.isEqual { return Entry(term: term, list: listStart..<listEnd) }
        if order.isGreater { return nil }
        matched += order.commonCount
      }
      listStart = listEnd
    }
    return nil
  }

  /// The block that holds the word if any does: the last one that begins at or before it, else the
  /// first. O(log n).
  func block(of term: Term) throws(StorageError) -> Int {
    var low = 0
    var high = blockCount
    while low < high {
      let middle = (low + high) / 2
      if try isFirstTerm(ofBlock: middle, after: term) { high = middle } else { low = middle + 1 }
    }
    return max(low - 1, 0)
  }

  /// The error that says what is wrong with the dictionary.
  func damage(_ what: String) -> StorageError { blocks.damage(what, at: 0) }

  /// All words of a block, ascending. More than a block has are damage, so that words made of the
  /// one before and a few bytes cannot ask for endless memory.
  package func entries(ofBlock block: Int) throws(StorageError) -> [Entry] {
    let (bytes, firstList) = try contents(ofBlock: block)
    var reader = ByteReader(bytes)
    var listStart = firstList
    var entries: [Entry] = []
    while !reader.isAtEnd {
      guard entries.count < Self.blockCapacity else { throw reader.damage("words of a block") }
      let entry = try readEntry(after: entries.last?.term, listStart: listStart, from: &reader)
      listStart = entry.list.upperBound
      entries.append(entry)
    }
    return entries
  }

  /// The posting list of a word.
  package func blocks(of entry: Entry) throws(StorageError) -> PostingBlocks {
    try PostingBlocks(list(of: entry), lengths: documentLengths, hasPositions: false)
  }

  /// The bytes of a block, and where its first list begins.
  private func contents(
    ofBlock block: Int
  ) throws(StorageError) -> (bytes: Bytes, firstList: Int) {
    let entry = block * Self.blockEntrySize
    let start = try index.length(at: entry)
    let end =
      block + 1 < blockCount ? try index.length(at: entry + Self.blockEntrySize) : blocks.count
    return (try blocks.slice(at: start, count: end - start), try index.length(at: entry + 8))
  }

  /// A walk over the documents of a word.
  package func cursor(of entry: Entry) throws(StorageError) -> PostingCursor {
    try PostingCursor(blocks(of: entry))
  }

  /// How much the list of a word holds.
  package func size(of entry: Entry) throws(StorageError) -> PostingListSize {
    var reader = ByteReader(try list(of: entry))
    return try PostingListSize(from: &reader)
  }

  /// Bytes of all words and lists.
  var size: Int { blocks.count + lists.count }

  /// Tells the system that the words from one to before another, and their lists, will not be needed soon.
  func discard(from start: Term, to end: Term?) throws(StorageError) {
    let first = try block(of: start)
    let last = try end.map { (term) throws(StorageError) in try block(of: term) } ?? blockCount
    guard first < last, first < blockCount else { return }
    let (blockStart, listStart) = try starts(ofBlock: first)
    let (blockEnd, listEnd) =
      last < blockCount ? try starts(ofBlock: last) : (blocks.count, lists.count)
    try blocks.slice(at: blockStart, count: blockEnd - blockStart).discard()
    try lists.slice(at: listStart, count: listEnd - listStart).discard()
  }

  private func starts(ofBlock block: Int) throws(StorageError) -> (words: Int, lists: Int) {
    let entry = block * Self.blockEntrySize
    return (try index.length(at: entry), try index.length(at: entry + 8))
  }

  /// About so many words that lie evenly, beginning with the empty one, which is before all others.
  func evenlySpacedTerms(_ count: Int) throws(StorageError) -> [Term] {
    var terms = [Term(utf8: [])]
    for block in stride(from: 0, to: blockCount, by: max(1, blockCount / count)).dropFirst() {
      terms.append(try firstTerm(ofBlock: block))
    }
    return terms
  }

  /// The bytes of the list of a word.
  func list(of entry: Entry) throws(StorageError) -> Bytes {
    try lists.slice(at: entry.list.lowerBound, count: entry.list.count)
  }

  private func firstTerm(ofBlock block: Int) throws(StorageError) -> Term {
    var reader = ByteReader(blocks, at: try index.length(at: block * Self.blockEntrySize))
    return try readTerm(after: nil, from: &reader)
  }

  /// Reads the size of a list.
  private func listEnd(
    from start: Int, _ reader: inout ByteReader
  ) throws(StorageError) -> Int {
    let (end, overflow) = start.addingReportingOverflow(Int(try reader.variable32()))
    guard !overflow else { throw reader.damage("place of a word's list") }
    return end
  }

  /// Whether a block begins with a word greater than the term.
  private func isFirstTerm(ofBlock block: Int, after term: Term) throws(StorageError) -> Bool {
    var reader = ByteReader(blocks, at: try index.length(at: block * Self.blockEntrySize))
    guard try reader.variable32() == 0 else { throw reader.damage("shared prefix of a word") }
    return try reader.counted().order(to: term.utf8, from: 0).isGreater
  }

  private func readEntry(
    after previous: Term?, listStart: Int, from reader: inout ByteReader
  ) throws(StorageError) -> Entry {
    let term = try readTerm(after: previous, from: &reader)
    return Entry(term: term, list: listStart..<(try listEnd(from: listStart, &reader)))
  }

  private func readTerm(
    after previous: Term?, from reader: inout ByteReader
  ) throws(StorageError) -> Term {
    let shared = Int(try reader.variable32())
    let prefix = previous?.utf8 ?? []
    guard shared <= prefix.count else { throw reader.damage("shared prefix of a word") }
    return Term(utf8: Array(prefix[..<shared]) + (try reader.counted().copy()))
  }
}
