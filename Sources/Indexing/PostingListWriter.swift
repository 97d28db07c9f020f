internal import Storage

/// Encodes posting lists; the layout is described at `PostingList`. Keeps its memory from one list to
/// the next.
struct PostingListWriter {
  private var bits = BitWriter()
  private var skip = ByteWriter()
  /// The gaps of the documents of one block.
  private var gaps: [UInt32] = []
  /// The frequencies of one block, less 1.
  private var frequencies: [UInt32] = []

  /// Appends a list, with its positions or without. `lengths` are those of all documents of the
  /// segment.
  mutating func append(
    _ list: PostingList, lengths: [DocumentLength], withPositions: Bool,
    to writer: inout ByteWriter
  ) {
    appendSize(of: list, to: &writer)
    var block = nextBlock(after: Block(documents: 0..<0, occurrences: 0..<0), in: list)
    guard block.documents.upperBound < list.documents.count else {
      if !block.documents.isEmpty {
        appendBlock(block, of: list, lengths, withPositions: withPositions, to: &writer)
      }
      return
    }
    var data = ByteWriter()
    skip.removeAll()
    appendBlock(block, of: list, lengths, withPositions: withPositions, to: &data)
    appendSkip(behind: block, endingAt: data.count, list, lengths)
    while block.documents.upperBound < list.documents.count {
      block = nextBlock(after: block, in: list)
      appendBlock(block, of: list, lengths, withPositions: withPositions, to: &data)
      appendSkip(behind: block, endingAt: data.count, list, lengths)
    }
    writer.append(skip.bytes)
    writer.append(data.bytes)
  }

  private func appendSize(of list: PostingList, to writer: inout ByteWriter) {
    let size = list.size
    let more = size.occurrenceCount - size.documentCount
    writer.appendVariable(UInt64(size.documentCount) << 1 | (more > 0 ? 1 : 0))
    if more > 0 { writer.appendVariable(UInt64(more)) }
  }

  private struct Block {
    let documents: Range<Int>
    let occurrences: Range<Int>
  }

  private func nextBlock(after block: Block, in list: PostingList) -> Block {
    let start = block.documents.upperBound
    let documents = start..<min(start + PostingBlock.capacity, list.documents.count)
    let first = block.occurrences.upperBound
    var end = first
    for index in documents { end += Int(list.frequencies[index]) }
    return Block(documents: documents, occurrences: first..<end)
  }

  private mutating func appendBlock(
    _ block: Block, of list: PostingList, _ lengths: [DocumentLength], withPositions: Bool,
    to writer: inout ByteWriter
  ) {
    bits.removeAll()
    appendDocuments(of: block, list)
    if withPositions { appendPositions(of: block, list, lengths) }
    bits.append(to: &writer)
  }

  private mutating func appendDocuments(of block: Block, _ list: PostingList) {
    readGaps(of: block, list)
    let gapParameter = RiceCode.bestParameter(of: gaps, limit: 31)
    let isOnce = block.occurrences.count == block.documents.count
    guard !isOnce else {
      appendHead(PostingBlock.Head(gapParameter: gapParameter, frequencyParameter: 7))
      RiceCode.append(gaps, parameter: gapParameter, to: &bits)
      return bits.padToByte()
    }
    frequencies.removeAll(keepingCapacity: true)
    for index in block.documents { frequencies.append(list.frequencies[index] - 1) }
    let parameter = RiceCode.bestParameter(of: frequencies, limit: 6)
    appendHead(PostingBlock.Head(gapParameter: gapParameter, frequencyParameter: parameter))
    RiceCode.append(gaps, parameter: gapParameter, to: &bits)
    RiceCode.append(frequencies, parameter: parameter, to: &bits)
    bits.padToByte()
  }

  private mutating func readGaps(of block: Block, _ list: PostingList) {
    let first = block.documents.lowerBound
    var next = first == 0 ? 0 : list.documents[first - 1] + 1
    gaps.removeAll(keepingCapacity: true)
    for index in block.documents {
      gaps.append(list.documents[index] - next)
      next = list.documents[index] + 1
    }
  }

  private mutating func appendHead(_ head: PostingBlock.Head) {
    bits.append(head.byte, width: 8)
  }

  /// All lower bits, then all unary parts; see `RiceCode`.
  private mutating func appendPositions(
    of block: Block, _ list: PostingList, _ lengths: [DocumentLength]
  ) {
    Self.forEachGap(of: block, list, lengths) { gap, parameter in
      bits.append(gap & ((1 &<< UInt32(parameter)) &- 1), width: parameter)
    }
    Self.forEachGap(of: block, list, lengths) { gap, parameter in
      bits.appendUnary(gap &>> UInt32(parameter))
    }
    bits.padToByte()
  }

  @inline(__always)
  private static func forEachGap(
    of block: Block, _ list: PostingList, _ lengths: [DocumentLength],
    _ body: (UInt32, Int) -> Void
  ) {
    let positions = list.positions.span
    var occurrence = block.occurrences.lowerBound
    for index in block.documents {
      let frequency = list.frequencies[index]
      let parameter = PostingBlock.positionParameter(
        length: lengths[Int(list.documents[index])].characters, frequency: frequency)
      var next: UInt32 = 0
      for _ in 0..<frequency {
        let position = positions[occurrence]
        body(position &- next, parameter)
        next = position &+ 1
        occurrence &+= 1
      }
    }
  }

  private mutating func appendSkip(
    behind block: Block, endingAt end: Int, _ list: PostingList, _ lengths: [DocumentLength]
  ) {
    var (frequency, tokens) = (UInt32.min, UInt32.max)
    for index in block.documents {
      frequency = max(frequency, list.frequencies[index])
      tokens = min(tokens, lengths[Int(list.documents[index])].tokens)
    }
    skip.append(list.documents[block.documents.upperBound - 1])
    skip.append(UInt32(end))
    skip.append(ImpactBound(frequency: frequency, tokens: tokens).bytes)
  }
}
