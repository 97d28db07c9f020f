package import Storage

/// One posting list, by its blocks: what the skip data tells of each, and what is in each. Reads nothing
/// but the head of the list before it is asked.
package struct PostingBlocks: Sendable {
  /// How much the list holds.
  package let size: PostingListSize

  /// How many blocks there are; only a list of several has skip data.
  package let count: Int

  /// Whether the list keeps positions.
  let hasPositions: Bool

  /// How long the documents of the segment are: one beyond is damage.
  let lengths: DocumentLengths

  private let bytes: Bytes
  private let skipStart: Int
  private let dataStart: Int
  /// Where the blocks end, and the column begins if there is one.
  private let dataEnd: Int

  /// Opens the list in `bytes`.
  package init(
    _ bytes: Bytes, lengths: DocumentLengths, hasPositions: Bool
  ) throws(StorageError) {
    var reader = ByteReader(bytes)
    size = try PostingListSize(from: &reader)
    guard size.documentCount <= lengths.count else {
      throw reader.damage("more postings than documents")
    }
    count = PostingBlock.count(ofDocuments: size.documentCount)
    skipStart = reader.offset
    let skipSize = count > 1 ? count * PostingBlock.skipEntrySize : 0
    let columnSize = FrequencyColumn.size(
      ofDocuments: size.documentCount, among: lengths.count, withPositions: hasPositions)
    guard skipSize + columnSize <= bytes.count - skipStart else {
      throw reader.damage("skip data of a list")
    }
    dataStart = skipStart + skipSize
    dataEnd = bytes.count - columnSize
    self.bytes = bytes
    self.lengths = lengths
    self.hasPositions = hasPositions
  }

  /// How many documents the list has.
  package var documentCount: Int { size.documentCount }

  /// The mean number of tokens of all documents of the segment.
  package func meanTokens() throws(StorageError) -> Double { try lengths.meanTokens() }

  /// Which share of the documents of the segment are in the list: 0 to 1.
  package var density: Double { Double(documentCount) / Double(max(1, lengths.count)) }

  /// The last document of a block of several.
  func lastDocument(ofBlock number: Int) throws(StorageError) -> UInt32 {
    try bytes.uint32(at: skipStart &+ number &* PostingBlock.skipEntrySize)
  }

  /// The first of several blocks from number `start` on whose last document is not before `target`; the
  /// number of blocks when there is none.
  func block(holding target: UInt32, from start: Int) throws(StorageError) -> Int {
    var low = start
    var high = count
    // The next one is the most likely.
    if low < high, try lastDocument(ofBlock: low) >= target { return low }
    while low < high {
      let middle = (low + high) / 2
      if try lastDocument(ofBlock: middle) < target { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The least burden of the documents of a block of several.
  func bound(ofBlock number: Int) throws(StorageError) -> BurdenBound {
    BurdenBound(
      code: try bytes.uint16(at: skipStart &+ number &* PostingBlock.skipEntrySize &+ 8))
  }

  /// The error about something in the list.
  func damage(_ what: String) -> StorageError { bytes.damage(what, at: 0) }

  /// The error about the skip data of a block.
  func damage(ofSkipEntry number: Int) -> StorageError {
    bytes.damage(
      "bounds of a block of a posting list", at: skipStart + number * PostingBlock.skipEntrySize)
  }
}

extension PostingBlocks {
  /// A number that no document in a range has less of a burden than, for each of some ranges, ascending and
  /// apart; infinite where the list has no document. Reads the skip data, or the only block.
  package func leastBurdens(
    in ranges: [ClosedRange<UInt32>]
  ) throws(StorageError) -> [Double] {
    count > 1 ? try burdensByBlocks(in: ranges) : try burdensByDocuments(in: ranges)
  }

  private func burdensByBlocks(
    in ranges: [ClosedRange<UInt32>]
  ) throws(StorageError) -> [Double] {
    var burdens: [Double] = []
    burdens.reserveCapacity(ranges.count)
    var (number, last) = (0, try lastDocument(ofBlock: 0))
    for range in ranges {
      var least = BurdenBound.greatest
      while last < range.lowerBound, number + 1 < count {
        number += 1
        last = try lastDocument(ofBlock: number)
      }
      guard last >= range.lowerBound else {
        burdens.append(.infinity)
        continue
      }
      least = try bound(ofBlock: number)
      while last < range.upperBound, number + 1 < count {
        number += 1
        last = try lastDocument(ofBlock: number)
        least = min(least, try bound(ofBlock: number))
      }
      burdens.append(least.burden)
    }
    return burdens
  }

  private func burdensByDocuments(
    in ranges: [ClosedRange<UInt32>]
  ) throws(StorageError) -> [Double] {
    var block = DecodedBlock()
    if count > 0 {
      let rest = try readDocuments(ofBlock: 0, into: &block)
      _ = try readFrequencies(of: &block, rest)
    }
    let meanTokens = try meanTokens()
    var burdens: [Double] = []
    var index = 0
    for range in ranges {
      index = block.index(notBefore: range.lowerBound, from: index)
      var least = Double.infinity
      while index < block.count, block.documents[index] <= range.upperBound {
        least = min(least, try burden(at: index, of: block, meanTokens))
        index += 1
      }
      burdens.append(least)
    }
    return burdens
  }

  private func burden(
    at index: Int, of block: DecodedBlock, _ meanTokens: Double
  ) throws(StorageError) -> Double {
    Burden.of(
      frequency: block.frequencies[index], tokens: try lengths[block.documents[index]].tokens,
      meanTokens: meanTokens)
  }

  /// The least burden of the documents of a block, which were read.
  func leastBurden(of block: DecodedBlock) throws(StorageError) -> Double {
    let meanTokens = try meanTokens()
    var least = Double.infinity
    for index in 0..<block.count {
      least = min(least, try burden(at: index, of: block, meanTokens))
    }
    return least
  }

  /// The documents from the first to the last of each block of several; all in a list of one.
  package func ranges() throws(StorageError) -> [ClosedRange<UInt32>] {
    guard count > 1 else { return [0...UInt32.max - 1] }
    var ranges: [ClosedRange<UInt32>] = []
    var first: UInt32 = 0
    for number in 0..<count {
      let last = try lastDocument(ofBlock: number)
      guard last >= first, last < .max else { throw damage("skip data of a posting list") }
      ranges.append(first...last)
      first = last + 1
    }
    return ranges
  }
}

extension PostingBlocks {
  /// How many documents a block has.
  private func documentCount(ofBlock number: Int) -> Int {
    min(PostingBlock.capacity, documentCount - number * PostingBlock.capacity)
  }

  /// Where a block begins and ends in the list.
  private func range(ofBlock number: Int) throws(StorageError) -> Range<Int> {
    guard count > 1 else { return dataStart..<dataEnd }
    let start = number == 0 ? dataStart : try end(ofBlock: number - 1)
    let end = try end(ofBlock: number)
    guard start <= end, end <= dataEnd else { throw damage("ends of blocks") }
    return start..<end
  }

  private func end(ofBlock number: Int) throws(StorageError) -> Int {
    let entry = skipStart &+ number &* PostingBlock.skipEntrySize
    return dataStart &+ Int(try bytes.uint32(at: entry &+ 4))
  }

  /// Where the parts of a block are that were not read with its documents.
  struct Rest: Sendable {
    /// The block in the list.
    var range = 0..<0
    /// The first bit of the frequencies in it.
    var frequencyBit = 0
    /// The parameter of the frequencies.
    var frequencyParameter = 0
  }

  /// Reads the documents of a block; gives where the rest is.
  func readDocuments(
    ofBlock number: Int, into block: inout DecodedBlock
  ) throws(StorageError) -> Rest {
    var rest = Rest(range: try range(ofBlock: number))
    let count = documentCount(ofBlock: number)
    let first = number == 0 ? 0 : try lastDocument(ofBlock: number - 1) &+ 1
    let isRead = try bytes.withBits(in: rest.range) { reader in
      let head = PostingBlock.Head(reader.bits(8))
      rest.frequencyParameter = head.frequencyParameter
      let isRead = PostingBlock.readDocuments(
        count, of: &block, parameter: head.gapParameter, from: &reader, first: first,
        limit: lengths.count)
      rest.frequencyBit = reader.offset
      return isRead
    }
    guard isRead else { throw damage("a block of a posting list") }
    if self.count > 1, try block.lastDocument != lastDocument(ofBlock: number) {
      throw damage("skip data of a posting list")
    }
    return rest
  }

  /// Reads the frequencies of a block whose documents were read; gives where its positions are.
  func readFrequencies(
    of block: inout DecodedBlock, _ rest: Rest
  ) throws(StorageError) -> Range<Int> {
    let end = try bytes.withBits(in: rest.range) { reader -> Int? in
      reader.move(to: rest.frequencyBit)
      let isRead = PostingBlock.readFrequencies(
        of: &block, parameter: rest.frequencyParameter, from: &reader)
      return isRead ? reader.offset / 8 : nil
    }
    guard let end else { throw damage("a block of a posting list") }
    return rest.range.lowerBound + end..<rest.range.upperBound
  }

  /// The frequency at an index of a block of `count` documents, without those of the others.
  func frequency(
    at index: Int, ofCount count: Int, _ rest: Rest
  ) throws(StorageError) -> UInt32 {
    guard rest.frequencyParameter != PostingBlock.Head.allOnce else { return 1 }
    let frequency = try bytes.withBits(in: rest.range) { reader -> UInt32? in
      reader.move(to: rest.frequencyBit)
      let more = RiceCode.number(
        at: index, ofCount: count, parameter: rest.frequencyParameter, from: &reader)
      return reader.isExhausted ? nil : max(1, more &+ 1)
    }
    guard let frequency else { throw damage("a block of a posting list") }
    return frequency
  }

  /// Whether the frequency in any document is known without reading blocks; see `FrequencyColumn`.
  package var hasColumn: Bool { dataEnd < bytes.count }

  /// Sets the first numbers of `frequencies` to how often the term is in some documents, by the column; gives
  /// whether all are certain: 255 stands for more, too.
  package func readColumn(
    of documents: [UInt32], into frequencies: inout [UInt32]
  ) throws(StorageError) -> Bool {
    guard let first = documents.first, let last = documents.last else { return true }
    precondition(documents.count <= frequencies.count, "a number for each document")
    guard documents.allSatisfy({ first <= $0 && $0 <= last }), Int(last) < bytes.count - dataEnd
    else { throw damage("column of frequencies") }
    var frequencies = frequencies.mutableSpan
    let range = dataEnd + Int(first)...dataEnd + Int(last)
    return unsafe try bytes.withUnsafeBytes(in: Range(range)) { column in
      var isCertain = true
      for index in documents.indices {
        let frequency = unsafe column[Int(documents[index] &- first)]
        isCertain = isCertain && frequency < FrequencyColumn.greatest
        frequencies[index] = UInt32(frequency)
      }
      return isCertain
    }
  }

  /// Compares the column with the frequencies of a block that were read; what is between its documents must
  /// be 0.
  func checkColumn(of block: DecodedBlock, number: Int) throws(StorageError) {
    guard hasColumn else { return }
    let start = number == 0 ? 0 : try lastDocument(ofBlock: number - 1) + 1
    let end = number + 1 < count ? block.lastDocument + 1 : UInt32(clamping: lengths.count)
    var next = 0
    for document in start..<max(start, end) {
      var expected: UInt32 = 0
      if next < block.count, block.documents[next] == document {
        expected = block.frequencies[next]
        next += 1
      }
      guard try bytes.uint8(at: dataEnd + Int(document)) == UInt8(clamping: expected) else {
        throw damage("column of frequencies")
      }
    }
  }

  /// A part of the list's bytes.
  func slice(_ range: Range<Int>) throws(StorageError) -> Bytes {
    try bytes.slice(at: range.lowerBound, count: range.count)
  }
}
