internal import Storage

/// Encodes posting lists; the layout is described at `PostingList`. Keeps its memory from one list to
/// the next.
struct PostingListWriter {
  private var bits = BitWriter()
  private var skip = ByteWriter()
  private var meanTokens = 0.0
  /// The gaps of the documents of one block.
  private var gaps: [UInt32] = []
  /// The frequencies of one block, less 1.
  private var frequencies: [UInt32] = []
  /// The Rice parameters of the positions of each document of one block.
  private var parameters: [UInt8] = []

  /// Appends a list, with its positions or without. `lengths` are those of all documents of the
  /// segment, `meanTokens` is the mean of their tokens.
  mutating func append(
    _ list: PostingList, lengths: [DocumentLength], meanTokens: Double, withPositions: Bool,
    to writer: inout ByteWriter
  ) {
    self.meanTokens = meanTokens
    appendSize(of: list, to: &writer)
    appendBlocks(of: list, lengths, withPositions: withPositions, to: &writer)
    let columnSize = FrequencyColumn.size(
      ofDocuments: list.documents.count, among: lengths.count, withPositions: withPositions)
    if columnSize > 0 {
      writer.append(FrequencyColumn.bytes(of: list, documentCount: columnSize))
    }
  }

  private mutating func appendBlocks(
    of list: PostingList, _ lengths: [DocumentLength], withPositions: Bool,
    to writer: inout ByteWriter
  ) {
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
    let gapChoice = RiceCode.bestParameter(of: gaps, limit: 31)
    let isOnce = block.occurrences.count == block.documents.count
    guard !isOnce else {
      appendHead(PostingBlock.Head(gapParameter: gapChoice.parameter, frequencyParameter: 7))
      RiceCode.append(gaps, gapChoice, to: &bits)
      return bits.padToByte()
    }
    frequencies.removeAll(keepingCapacity: true)
    for index in block.documents { frequencies.append(list.frequencies[index] &- 1) }
    let choice = RiceCode.bestParameter(of: frequencies, limit: 6)
    appendHead(
      PostingBlock.Head(
        gapParameter: gapChoice.parameter, frequencyParameter: choice.parameter))
    RiceCode.append(gaps, gapChoice, to: &bits)
    RiceCode.append(frequencies, choice, to: &bits)
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
    bits.write(atMost: 8) { $0.append(head.byte, width: 8) }
  }

  /// All lower bits, then all unary parts; see `RiceCode`.
  private mutating func appendPositions(
    of block: Block, _ list: PostingList, _ lengths: [DocumentLength]
  ) {
    let bitCount = readParameters(of: block, list, lengths)
    Self.appendPositions(of: block, list, parameters, atMost: bitCount, to: &bits)
    bits.padToByte()
  }

  private static func appendPositions(
    of block: Block, _ list: PostingList, _ parameters: [UInt8], atMost bitCount: Int,
    to bits: inout BitWriter
  ) {
    bits.write(atMost: bitCount) { sink in
      forEachGap(of: block, list, parameters) { gap, parameter in
        sink.append(gap & ((1 &<< UInt32(parameter)) &- 1), width: parameter)
      }
      forEachGap(of: block, list, parameters) { gap, parameter in
        sink.appendUnary(gap &>> UInt32(parameter))
      }
    }
  }

  /// Sets the parameters of a block's documents; gives a limit of the bits their positions take.
  private mutating func readParameters(
    of block: Block, _ list: PostingList, _ lengths: [DocumentLength]
  ) -> Int {
    parameters.removeAll(keepingCapacity: true)
    var bitCount = 0
    for index in block.documents {
      let length = lengths[Int(list.documents[index])].characters
      let frequency = list.frequencies[index]
      let parameter = PostingBlock.positionParameter(length: length, frequency: frequency)
      parameters.append(UInt8(parameter))
      bitCount &+= Int(frequency) &* (parameter &+ 1) &+ Int(length >> UInt32(parameter)) &+ 1
    }
    return bitCount
  }

  @inline(__always)
  private static func forEachGap(
    of block: Block, _ list: PostingList, _ parameters: [UInt8],
    _ body: (UInt32, Int) -> Void
  ) {
    let positions = list.positions.span
    let frequencies = list.frequencies.span
    let parameters = parameters.span
    var occurrence = block.occurrences.lowerBound
    for index in parameters.indices {
      let parameter = Int(parameters[index])
      var next: UInt32 = 0
      for _ in 0..<frequencies[block.documents.lowerBound + index] {
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
    var least = Double.infinity
    for index in block.documents {
      let tokens = lengths[Int(list.documents[index])].tokens
      least = min(
        least,
        Burden.of(frequency: list.frequencies[index], tokens: tokens, meanTokens: meanTokens))
    }
    skip.append(list.documents[block.documents.upperBound - 1])
    skip.append(UInt32(end))
    skip.append(BurdenBound(burden: least).code)
  }
}
