package import Storage

/// A walk over the documents of one posting list, which decodes a block at a time and passes over
/// blocks it does not need.
package struct PostingCursor: DocumentCursor, Sendable {
  /// How many documents the list has.
  package let documentCount: Int

  private let skip: Bytes
  private let data: Bytes
  private let documentLimit: UInt32
  private let occurrenceCount: Int
  private var positionList: PositionList?

  private var block = -1
  private var documents: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var index = 0
  /// The occurrences in all blocks before this one.
  private var occurrencesBefore = 0

  /// Opens the list in `bytes` and stands at its first document.
  ///
  /// `documentLimit` is the number of documents of the segment: a larger one is damage.
  package init(
    _ bytes: Bytes, size: PostingListSize, documentLimit: Int, hasPositions: Bool
  ) throws(StorageError) {
    documentCount = size.documentCount
    occurrenceCount = size.occurrenceCount
    self.documentLimit = UInt32(clamping: documentLimit)
    var reader = ByteReader(bytes)
    var part = bytes
    if hasPositions {
      part = try reader.counted()
      positionList = try PositionList(
        reader.take(bytes.count - reader.offset), occurrenceCount: size.occurrenceCount)
    }
    let skipSize = documentCount / PackedBlock.capacity * Self.skipEntrySize
    skip = try part.slice(at: 0, count: skipSize)
    data = try part.slice(at: skipSize, count: part.count - skipSize)
    try load(block: 0)
  }

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
    guard index < documents.count else { return [] }
    let before = frequencies[..<index].reduce(occurrencesBefore) { $0 &+ Int($1) }
    let count = frequency
    return try positionList?.positions(at: before, count: count) ?? []
  }

  package mutating func advance() throws(StorageError) {
    index += 1
    if index >= documents.count, block < packedBlockCount { try load(block: block + 1) }
  }

  package mutating func advance(to target: DocumentID) throws(StorageError) {
    guard let current, current < target else { return }
    if block < packedBlockCount, try lastDocument(ofBlock: block) < target.ordinal {
      try load(block: firstBlock(holding: target.ordinal))
    }
    while let current = self.current, current < target { try advance() }
  }
}

extension PostingCursor {
  /// The last document, the end of the data, and the occurrences so far, four bytes each.
  private static let skipEntrySize = 12

  private var packedBlockCount: Int { documentCount / PackedBlock.capacity }

  private func lastDocument(ofBlock block: Int) throws(StorageError) -> UInt32 {
    try skip.uint32(at: block * Self.skipEntrySize)
  }

  /// The first block whose last document is not before `target`; the tail when there is none.
  private func firstBlock(holding target: UInt32) throws(StorageError) -> Int {
    var low = block + 1
    var high = packedBlockCount
    while low < high {
      let middle = (low + high) / 2
      if try lastDocument(ofBlock: middle) < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Decodes a block, or the tail when `block` is the number of blocks.
  private mutating func load(block: Int) throws(StorageError) {
    self.block = block
    index = 0
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    var next: UInt32 = 0
    var start = 0
    occurrencesBefore = 0
    if block > 0 {
      let entry = (block - 1) * Self.skipEntrySize
      next = try skip.uint32(at: entry) &+ 1
      start = Int(try skip.uint32(at: entry + 4))
      occurrencesBefore = Int(try skip.uint32(at: entry + 8))
    }
    var reader = ByteReader(data, at: start)
    if block < packedBlockCount {
      try readBlock(from: &reader)
    } else {
      try readTail(from: &reader)
    }
    try turnGapsIntoDocuments(next: next, at: reader)
    try checkEnd(at: reader)
  }

  /// Law: a leap, which believes the skip data, ends where a walk over all blocks would end.
  private func checkEnd(at reader: ByteReader) throws(StorageError) {
    let occurrences = frequencies.reduce(occurrencesBefore) { $0 &+ Int($1) }
    guard block < packedBlockCount else {
      guard reader.isAtEnd, occurrences == occurrenceCount else {
        throw reader.damage("end of a posting list")
      }
      return
    }
    let entry = block * Self.skipEntrySize
    guard try documents.last == skip.uint32(at: entry),
      try reader.offset == Int(skip.uint32(at: entry + 4)),
      try occurrences == Int(skip.uint32(at: entry + 8))
    else { throw reader.damage("skip data of a posting list") }
  }

  private mutating func readBlock(from reader: inout ByteReader) throws(StorageError) {
    try PackedBlock.read(count: PackedBlock.capacity, from: &reader, into: &documents)
    try PackedBlock.read(count: PackedBlock.capacity, from: &reader, into: &frequencies)
    for index in frequencies.indices { frequencies[index] &+= 1 }
  }

  private mutating func readTail(from reader: inout ByteReader) throws(StorageError) {
    for _ in 0..<documentCount % PackedBlock.capacity {
      let code = try reader.variable()
      guard let gap = UInt32(exactly: code >> 1) else { throw reader.damage("gap of documents") }
      documents.append(gap)
      frequencies.append(code & 1 == 0 ? 1 : try reader.variable32() &+ 2)
    }
  }

  private mutating func turnGapsIntoDocuments(
    next: UInt32, at reader: ByteReader
  ) throws(StorageError) {
    var next = next
    for index in documents.indices {
      let (document, overflow) = next.addingReportingOverflow(documents[index])
      guard !overflow, document < documentLimit else {
        throw reader.damage("document out of range")
      }
      documents[index] = document
      next = document + 1
    }
  }
}

extension PostingCursor {
  /// The rest of the list, from the current document on.
  package mutating func readList() throws(StorageError) -> PostingList {
    var list = PostingList(documents: [], frequencies: [], positions: [])
    while let current {
      list.documents.append(current.ordinal)
      list.frequencies.append(UInt32(clamping: frequency))
      list.positions += try positions()
      try advance()
    }
    return list
  }
}
