package import Storage

/// A walk over the documents of one posting list, which decodes a block at a time and passes over
/// blocks it does not need.
package struct PostingCursor: DocumentCursor, Sendable {
  /// How much the list holds.
  package let size: PostingListSize

  private let skip: Bytes
  private let data: Bytes
  private let lengths: DocumentLengths
  private let hasPositions: Bool

  private var block = -1
  private var documents: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var index = 0
  private var positionBytes: Bytes
  private var reading: PositionReading?

  /// Opens the list in `bytes` and stands at its first document.
  ///
  /// `lengths` are those of the documents of the segment: a document beyond is damage.
  package init(
    _ bytes: Bytes, lengths: DocumentLengths, hasPositions: Bool
  ) throws(StorageError) {
    var reader = ByteReader(bytes)
    size = try PostingListSize(from: &reader)
    guard size.documentCount <= lengths.count else {
      throw reader.damage("more postings than documents")
    }
    self.lengths = lengths
    self.hasPositions = hasPositions
    let blockCount = PostingBlock.count(ofDocuments: size.documentCount)
    skip = try reader.take(blockCount > 1 ? blockCount * PostingBlock.skipEntrySize : 0)
    data = try reader.take(bytes.count - reader.offset)
    positionBytes = data
    if blockCount > 0 { try load(block: 0) }
  }

  /// How many documents the list has.
  package var documentCount: Int { size.documentCount }

  package var current: DocumentID? {
    index < documents.count ? DocumentID(documents[index]) : nil
  }

  /// How often the term occurs in the current document; 0 at the end.
  package var frequency: Int {
    index < frequencies.count ? Int(frequencies[index]) : 0
  }

  /// Where the term occurs in the current document, ascending; empty at the end, and where the
  /// list keeps no positions.
  package mutating func positions() throws(StorageError) -> [UInt32] {
    var positions: [UInt32] = []
    try appendPositions(to: &positions)
    return positions
  }

  /// Appends what `positions()` gives.
  package mutating func appendPositions(to positions: inout [UInt32]) throws(StorageError) {
    guard index < documents.count, hasPositions else { return }
    if reading == nil {
      reading = try PositionReading(
        documents: documents, frequencies: frequencies, lengths: lengths, in: positionBytes)
    }
    try reading?.appendPositions(ofDocument: index, in: positionBytes, to: &positions)
  }

  package mutating func advance() throws(StorageError) {
    index += 1
    if index >= documents.count, block + 1 < blockCount { try load(block: block + 1) }
  }

  package mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    if block + 1 < blockCount, try lastDocument(ofBlock: block) < target.ordinal {
      let next = try firstBlock(holding: target.ordinal)
      guard next < blockCount else { return end() }
      try load(block: next)
    }
    while let current = self.current, current < target { try advance() }
  }
}

extension PostingCursor {
  /// Blocks in all; there are entries to skip by only when there is more than one.
  private var blockCount: Int { PostingBlock.count(ofDocuments: documentCount) }

  private func lastDocument(ofBlock block: Int) throws(StorageError) -> UInt32 {
    try skip.uint32(at: block * PostingBlock.skipEntrySize)
  }

  /// The first block behind this one whose last document is not before `target`; the number of
  /// blocks when there is none.
  private func firstBlock(holding target: UInt32) throws(StorageError) -> Int {
    var low = block + 1
    var high = blockCount
    while low < high {
      let middle = (low + high) / 2
      if try lastDocument(ofBlock: middle) < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func end() {
    block = blockCount - 1
    index = documents.count
  }

  /// Where a block begins and ends in the data.
  private func range(ofBlock block: Int) throws(StorageError) -> Range<Int> {
    guard blockCount > 1 else { return 0..<data.count }
    let start =
      block == 0 ? 0 : Int(try skip.uint32(at: (block - 1) * PostingBlock.skipEntrySize + 4))
    let end = Int(try skip.uint32(at: block * PostingBlock.skipEntrySize + 4))
    guard start <= end, end <= data.count else { throw skip.damage("ends of blocks", at: 0) }
    return start..<end
  }

  private mutating func load(block: Int) throws(StorageError) {
    let range = try range(ofBlock: block)
    let bytes = try data.slice(at: range.lowerBound, count: range.count)
    let first = block == 0 ? 0 : try lastDocument(ofBlock: block - 1) &+ 1
    self.block = block
    index = 0
    reading = nil
    let count = documentCount(ofBlock: block)
    let end = try bytes.withBits(from: 0) { reader -> Int? in
      let isRead = PostingBlock.readDocuments(
        count, from: &reader, first: first, limit: lengths.count, documents: &documents,
        frequencies: &frequencies)
      return isRead ? reader.offset / 8 : nil
    }
    guard let end else { throw bytes.damage("a block of a posting list", at: 0) }
    positionBytes = try bytes.slice(at: end, count: bytes.count - end)
    if blockCount > 1, try documents.last != lastDocument(ofBlock: block) {
      throw bytes.damage("skip data of a posting list", at: 0)
    }
  }

  private func documentCount(ofBlock block: Int) -> Int {
    min(PostingBlock.capacity, documentCount - block * PostingBlock.capacity)
  }
}

extension PostingCursor {
  /// What the documents of the block at hand can add to a score at most; `nil` in a list of one block.
  package func impactOfBlock() throws(StorageError) -> ImpactBound? {
    blockCount > 1 ? try impact(ofBlock: block) : nil
  }

  /// What any document of the list can add at most; `nil` in a list of one block.
  package func greatestImpact() throws(StorageError) -> ImpactBound? {
    guard blockCount > 1 else { return nil }
    var greatest = try impact(ofBlock: 0)
    for block in 1..<blockCount { greatest = greatest.union(try impact(ofBlock: block)) }
    return greatest
  }

  /// What documents can add to a score at most.
  package enum RangeImpact {
    /// Nothing: the list has none of them.
    case none
    /// No bound is kept: the list has one block.
    case unknown
    /// So much.
    case atMost(ImpactBound)
  }

  /// What the documents in a range of numbers can add at most. None of them may be before the document at
  /// hand.
  package func impact(
    of documents: ClosedRange<UInt32>
  ) throws(StorageError) -> RangeImpact {
    guard let current, current.ordinal <= documents.upperBound else { return .none }
    guard blockCount > 1 else { return .unknown }
    var number = block
    if try lastDocument(ofBlock: block) < documents.lowerBound {
      number = try firstBlock(holding: documents.lowerBound)
      guard number < blockCount else { return .none }
    }
    var greatest = try impact(ofBlock: number)
    while number + 1 < blockCount, try lastDocument(ofBlock: number) < documents.upperBound {
      number += 1
      greatest = greatest.union(try impact(ofBlock: number))
    }
    return .atMost(greatest)
  }

  /// The last document of the block at hand; the greatest number of all at the end.
  package var lastOfBlock: UInt32 { documents.last ?? .max }

  private func impact(ofBlock block: Int) throws(StorageError) -> ImpactBound {
    let place = block * PostingBlock.skipEntrySize + 8
    return ImpactBound(
      frequencyCode: try skip.uint8(at: place), tokenCode: try skip.uint8(at: place + 1))
  }
}

extension PostingCursor {
  /// Compares the bound of each block with the one that its documents give; walks to the last block.
  /// Where a block ends, and its last document, is compared by whoever reads it.
  mutating func checkSkipData() throws(StorageError) {
    guard blockCount > 1 else { return }
    for number in 0..<blockCount {
      if number != block { try load(block: number) }
      let entry = number * PostingBlock.skipEntrySize
      let bound = ImpactBound(
        frequencyCode: try skip.uint8(at: entry + 8), tokenCode: try skip.uint8(at: entry + 9))
      guard try bound == boundOfBlock() else {
        throw skip.damage("bounds of a block of a posting list", at: entry)
      }
    }
  }

  private func boundOfBlock() throws(StorageError) -> ImpactBound {
    var tokens = UInt32.max
    for document in documents { tokens = min(tokens, try lengths[document].tokens) }
    return ImpactBound(frequency: frequencies.max() ?? 0, tokens: tokens)
  }
}

extension PostingCursor {
  /// The rest of the list, from the current document on.
  package mutating func readList() throws(StorageError) -> PostingList {
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while let current {
      list.documents.append(current.ordinal)
      list.frequencies.append(UInt32(clamping: frequency))
      try appendPositions(to: &list.positions)
      try advance()
    }
    return list
  }
}
