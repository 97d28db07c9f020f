internal import Storage

/// Decodes whole posting lists behind each other into one; the counterpart of `PostingListWriter`. Keeps
/// its memory from one list to the next.
struct PostingListDecoder {
  private var block = DecodedBlock()

  /// Appends the list that begins at byte `start` of `bytes`, its documents with the numbers that `map`
  /// gives them, deleted ones left out. Says whether the list is sound.
  mutating func append(
    _ bytes: [UInt8], at start: Int, lengths: [DocumentLength], hasPositions: Bool,
    map: DocumentMap, to list: inout PostingList
  ) -> Bool {
    bytes.withBits(from: start * 8) { reader in
      append(&reader, lengths: lengths, hasPositions: hasPositions, map: map, to: &list)
    }
  }

  private mutating func append(
    _ reader: inout BitReader, lengths: [DocumentLength], hasPositions: Bool, map: DocumentMap,
    to list: inout PostingList
  ) -> Bool {
    let code = reader.variable()
    if code & 1 == 1 { _ = reader.variable() }
    guard code >> 1 <= lengths.count else { return false }
    let count = Int(code >> 1)
    if count > PostingBlock.capacity {
      reader.skip(PostingBlock.count(ofDocuments: count) * PostingBlock.skipEntrySize * 8)
    }
    var next: UInt32 = 0
    for start in stride(from: 0, to: count, by: PostingBlock.capacity) {
      let blockCount = min(PostingBlock.capacity, count - start)
      guard readBlock(blockCount, from: &reader, first: next, limit: lengths.count) else {
        return false
      }
      next = block.lastDocument &+ 1
      let positionStart = list.positions.count
      if hasPositions, !readPositions(from: &reader, lengths, to: &list.positions) { return false }
      keep(map, positionStart: positionStart, in: &list)
    }
    return true
  }

  private mutating func readBlock(
    _ count: Int, from reader: inout BitReader, first: UInt32, limit: Int
  ) -> Bool {
    let head = PostingBlock.Head(reader.bits(8))
    return PostingBlock.readDocuments(
      count, of: &block, parameter: head.gapParameter, from: &reader, first: first, limit: limit)
      && PostingBlock.readFrequencies(
        of: &block, parameter: head.frequencyParameter, from: &reader)
  }

  /// Appends the positions of all documents of the block.
  private func readPositions(
    from reader: inout BitReader, _ lengths: [DocumentLength], to positions: inout [UInt32]
  ) -> Bool {
    var lower = reader
    var lowerCount = 0
    var occurrenceCount = 0
    for index in 0..<block.count {
      let length = lengths[Int(block.documents[index])].characters
      let frequency = block.frequencies[index]
      guard frequency <= length else { return false }
      lowerCount &+=
        Int(frequency) &* PostingBlock.positionParameter(length: length, frequency: frequency)
      occurrenceCount &+= Int(frequency)
    }
    reader.skip(lowerCount)
    guard occurrenceCount <= reader.restCount else { return false }
    var place = positions.count
    positions.append(contentsOf: repeatElement(0, count: occurrenceCount))
    var span = positions.mutableSpan
    for index in 0..<block.count {
      let length = lengths[Int(block.documents[index])].characters
      let end = PostingBlock.readPositions(
        frequency: block.frequencies[index], length: length, lower: &lower, unary: &reader,
        to: &span,
        at: place)
      guard end <= UInt64(length), !reader.isExhausted else { return false }
      place &+= Int(block.frequencies[index])
    }
    reader.alignToByte()
    return true
  }

  /// Takes over the documents that go over; takes the positions of the others away again.
  private func keep(_ map: DocumentMap, positionStart: Int, in list: inout PostingList) {
    guard !map.isShift else {
      list.documents.reserveCapacity(list.documents.count + block.count)
      list.frequencies.reserveCapacity(list.documents.count + block.count)
      for index in 0..<block.count {
        list.documents.append(block.documents[index] &+ map.base)
        list.frequencies.append(block.frequencies[index])
      }
      return
    }
    let hasPositions = list.positions.count > positionStart
    var (from, to) = (positionStart, positionStart)
    for index in 0..<block.count {
      let frequency = hasPositions ? Int(block.frequencies[index]) : 0
      if let document = map[block.documents[index]] {
        list.documents.append(document)
        list.frequencies.append(block.frequencies[index])
        for offset in 0..<frequency { list.positions[to + offset] = list.positions[from + offset] }
        to += frequency
      }
      from += frequency
    }
    if hasPositions { list.positions.removeSubrange(to...) }
  }
}
