package import Storage

/// A walk over the documents of one posting list, which reads a block when the walk enters it, passes over
/// those it does not need, and reads frequencies and positions of a block only when they are asked for.
package struct PostingCursor: DocumentCursor, Sendable {
  /// The number of no document.
  package static let end = UInt32.max

  /// The list.
  package let blocks: PostingBlocks

  /// The document where the walk stands; `end` at the end. Of a walk that was not begun, 0.
  package private(set) var document: UInt32 = 0

  /// The number of the block at hand; -1 before the first.
  private var number = -1
  private var block = DecodedBlock()
  private var rest = PostingBlocks.Rest()
  private var index = 0
  private var positionRange = 0..<0
  private var reading: PositionReading?

  /// Stands at the first document.
  package init(_ blocks: PostingBlocks) throws(StorageError) {
    self.init(before: blocks)
    try advance(to: 0)
  }

  /// Stands before the first document and reads nothing: `advance(to:)` begins the walk.
  package init(before blocks: PostingBlocks) {
    self.blocks = blocks
  }

  /// How many documents the list has.
  package var documentCount: Int { blocks.documentCount }

  package var current: DocumentID? { document < Self.end ? DocumentID(document) : nil }

  package mutating func advance() throws(StorageError) {
    guard document < Self.end else { return }
    try advance(to: document + 1)
  }

  package mutating func advance(to target: DocumentID) throws(StorageError) {
    try advance(to: target.ordinal)
  }

  /// Moves to the first document that is `target` or after it.
  @inline(__always)
  package mutating func advance(to target: UInt32) throws(StorageError) {
    guard document < target || number < 0 else { return }
    if number < 0 || block.lastDocument < target { try enterBlock(holding: target) }
    guard document < Self.end else { return }
    index = block.index(notBefore: target, from: index)
    document = block.documents[index]
  }

  /// Moves to the first document that is `target` or after it, backwards too.
  package mutating func move(to target: UInt32) throws(StorageError) {
    guard target < document else { return try advance(to: target) }
    if number == blocks.count || target < block.documents[0] {
      (number, document) = (-1, 0)
    } else {
      (index, document) = (0, block.documents[0])
    }
    try advance(to: target)
  }

  /// Law: behind it the block at hand has a document that is `target` or after it, or the walk is at its
  /// end.
  private mutating func enterBlock(holding target: UInt32) throws(StorageError) {
    var next = number + 1
    if blocks.count > 1 { next = try blocks.block(holding: target, from: next) }
    guard next < blocks.count else { return finish() }
    try load(next)
    if block.lastDocument < target { finish() }
  }

  private mutating func finish() {
    number = blocks.count
    document = Self.end
  }

  private mutating func load(_ next: Int) throws(StorageError) {
    rest = try blocks.readDocuments(ofBlock: next, into: &block)
    number = next
    index = 0
    reading = nil
  }
}

extension PostingCursor {
  /// How often the term occurs in the document where the walk stands; 0 at the end.
  @inline(__always)
  package mutating func frequency() throws(StorageError) -> Int {
    guard document < Self.end else { return 0 }
    if !block.hasFrequencies { try readFrequencies() }
    return Int(block.frequencies[index])
  }

  private mutating func readFrequencies() throws(StorageError) {
    positionRange = try blocks.readFrequencies(of: &block, rest)
  }

  /// Where the term occurs in the document where the walk stands, ascending; empty at the end, and where
  /// the list keeps no positions.
  package mutating func positions() throws(StorageError) -> [UInt32] {
    var positions: [UInt32] = []
    try appendPositions(to: &positions)
    return positions
  }

  /// Appends what `positions()` gives.
  package mutating func appendPositions(to positions: inout [UInt32]) throws(StorageError) {
    guard document < Self.end, blocks.hasPositions else { return }
    if !block.hasFrequencies { try readFrequencies() }
    let bytes = try blocks.slice(positionRange)
    if reading == nil {
      reading = try PositionReading(block, lengths: blocks.lengths, in: bytes)
    }
    try reading?.appendPositions(ofDocument: index, in: bytes, to: &positions)
  }

  /// The rest of the list, from the current document on.
  package mutating func readList() throws(StorageError) -> PostingList {
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while document < Self.end {
      list.documents.append(document)
      list.frequencies.append(UInt32(clamping: try frequency()))
      try appendPositions(to: &list.positions)
      try advance()
    }
    return list
  }
}

extension PostingCursor {
  /// Moves behind a range of documents, wherever the walk stands, and appends those in it, and how often the
  /// term is in each.
  package mutating func appendPostings(
    in range: ClosedRange<UInt32>, to documents: inout [UInt32], _ frequencies: inout [UInt32]
  ) throws(StorageError) {
    try forEachBlock(in: range) { (cursor, part) throws(StorageError) in
      if !cursor.block.hasFrequencies { try cursor.readFrequencies() }
      documents.append(contentsOf: cursor.block.documents[part])
      frequencies.append(contentsOf: cursor.block.frequencies[part])
    }
  }

  /// Sets the first numbers of `frequencies` to how often the term is in some documents, ascending; 0 where it
  /// is not. Does it in the cheapest way: by the column, by all postings of the span, or one by one.
  package mutating func readFrequencies(
    of documents: [UInt32], into frequencies: inout [UInt32], _ span: inout FrequencySpan
  ) throws(StorageError) {
    guard let first = documents.first, let last = documents.last, first <= last else { return }
    precondition(documents.count <= frequencies.count, "a number for each document")
    if blocks.hasColumn, try blocks.readColumn(of: documents, into: &frequencies) { return }
    let size = Int(last - first) + 1
    if size <= FrequencySpan.capacity, blocks.density * Double(size) <= Double(documents.count * 8)
    {
      try forEachBlock(in: first...last) { (cursor, part) throws(StorageError) in
        if !cursor.block.hasFrequencies { try cursor.readFrequencies() }
        span.set(cursor.block, part, from: first)
      }
      span.take(documents, from: first, into: &frequencies)
    } else {
      try readOneByOne(documents, from: first, into: &frequencies)
    }
  }

  private mutating func readOneByOne(
    _ documents: [UInt32], from first: UInt32, into frequencies: inout [UInt32]
  ) throws(StorageError) {
    try move(to: first)
    for index in documents.indices {
      try advance(to: documents[index])
      frequencies[index] = document == documents[index] ? try frequencyAlone() : 0
    }
  }

  /// What `frequency()` gives, without reading those of the other documents of the block.
  private func frequencyAlone() throws(StorageError) -> UInt32 {
    guard document < Self.end else { return 0 }
    if block.hasFrequencies { return block.frequencies[index] }
    return try blocks.frequency(at: index, ofCount: block.count, rest)
  }

  /// Moves behind a range of documents; gives the indices of those in it, block by block.
  @inline(__always)
  private mutating func forEachBlock(
    in range: ClosedRange<UInt32>,
    _ body: (inout PostingCursor, Range<Int>) throws(StorageError) -> Void
  ) throws(StorageError) {
    try move(to: range.lowerBound)
    while document <= range.upperBound, document < Self.end {
      let end = block.index(notBefore: range.upperBound &+ 1, from: index)
      try body(&self, index..<end)
      index = end
      guard end == block.count else { return document = block.documents[end] }
      document = block.lastDocument
      try advance(to: document + 1)
    }
  }
}

extension PostingCursor {
  /// What no document of the block at hand has less of a burden than; 0 in a list of one block.
  package func burdenOfBlock() throws(StorageError) -> Double {
    guard blocks.count > 1, number < blocks.count else { return 0 }
    return try blocks.bound(ofBlock: number).burden
  }

  /// Compares the bound of each block, and the column, with what its documents give; walks to the end. Where a
  /// block ends, and its last document, is compared by whoever reads it.
  mutating func checkSkipData() throws(StorageError) {
    guard blocks.count > 1 else { return }
    for next in 0..<blocks.count {
      try load(next)
      try readFrequencies()
      let bound = BurdenBound(burden: try blocks.leastBurden(of: block))
      guard try blocks.bound(ofBlock: next) == bound else {
        throw blocks.damage(ofSkipEntry: next)
      }
      try blocks.checkColumn(of: block, number: next)
    }
    finish()
  }
}
