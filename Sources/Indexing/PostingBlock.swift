/// A block of a posting list: up to 128 documents, with their frequencies and positions.
///
/// Layout: one byte (`Head`); the gaps of the documents, then the frequencies less 1, as Rice codes
/// (`RiceCode`); zeros up to a whole byte; where positions are kept their gaps as Rice codes, each
/// document's with the parameter that its length and frequency give (`positionParameter`); zeros up
/// to a whole byte.
enum PostingBlock {
  /// How many documents a full block holds.
  static let capacity = 128

  /// The first byte: the parameter of the gaps in the lower five bits, that of the frequencies
  /// in the upper three, or 7 there when all are 1 and none is written.
  struct Head {
    static let allOnce = 7

    let gapParameter: Int
    let frequencyParameter: Int

    init(gapParameter: Int, frequencyParameter: Int) {
      self.gapParameter = gapParameter
      self.frequencyParameter = frequencyParameter
    }

    init(_ byte: UInt32) {
      gapParameter = Int(byte & 0x1F)
      frequencyParameter = Int(byte >> 5)
    }

    var byte: UInt32 { UInt32(gapParameter | frequencyParameter << 5) }
  }

  /// Bytes of an entry of the skip data: the last document of a block 4, the block's end in the
  /// blocks 4, `ImpactBound` 2.
  static let skipEntrySize = 10

  /// How many blocks so many documents take.
  static func count(ofDocuments count: Int) -> Int {
    count / capacity + (count % capacity > 0 ? 1 : 0)
  }

  /// The Rice parameter for the gaps of positions in a document: the logarithm of 0.69 of the mean
  /// gap, which is about the best when they are scattered by chance (Golomb: ln 2).
  ///
  /// Law: the gaps of `frequency` different positions below `length` take less than
  /// `frequency * (parameter + 1) + (length >> parameter)` bits.
  @inline(__always)
  static func positionParameter(length: UInt32, frequency: UInt32) -> Int {
    let rest = UInt32(clamping: UInt64(length &- min(frequency, length)) &* 11)
    let scaled = (rest / (frequency &+ (frequency < .max ? 1 : 0))) >> 4
    return 31 &- (scaled | 1).leadingZeroBitCount
  }

  /// Reads `count` documents of a block. They ascend from `first` on; whether they are
  /// below `limit`, and the block is as long as it should be, is the result.
  @inline(__always)
  static func readDocuments(
    _ count: Int, of block: inout DecodedBlock, parameter: Int, from reader: inout BitReader,
    first: UInt32, limit: Int
  ) -> Bool {
    var next = UInt64(first)
    block.setDocuments(count) { documents in
      RiceCode.forEach(count: count, parameter: parameter, from: &reader) { index, gap in
        next &+= UInt64(gap)
        documents[index] = UInt32(truncatingIfNeeded: next)
        next &+= 1
      }
    }
    return next <= UInt64(limit) && !reader.isExhausted
  }

  /// Reads the frequencies of a block, and moves to a whole byte behind them; says whether the block is as
  /// long as it should be.
  @inline(__always)
  static func readFrequencies(
    of block: inout DecodedBlock, parameter: Int, from reader: inout BitReader
  ) -> Bool {
    block.setFrequencies { frequencies in
      if parameter == Head.allOnce {
        for index in frequencies.indices { frequencies[index] = 1 }
      } else {
        let count = frequencies.count
        RiceCode.forEach(count: count, parameter: parameter, from: &reader) { index, more in
          frequencies[index] = max(1, more &+ 1)
        }
      }
    }
    reader.alignToByte()
    return !reader.isExhausted
  }

  /// Appends the positions of one document, and says whether they were below its length.
  @inline(__always)
  static func readPositions(
    frequency: UInt32, length: UInt32, lower: inout BitReader, unary: inout BitReader,
    to positions: inout [UInt32]
  ) -> Bool {
    let start = positions.count
    positions.append(contentsOf: repeatElement(0, count: Int(frequency)))
    var span = positions.mutableSpan
    let end = readPositions(
      frequency: frequency, length: length, lower: &lower, unary: &unary, to: &span, at: start)
    return end <= UInt64(length)
  }

  /// Sets the positions of one document from index `start` on; gives a number above the last.
  @inline(__always)
  static func readPositions(
    frequency: UInt32, length: UInt32, lower: inout BitReader, unary: inout BitReader,
    to positions: inout MutableSpan<UInt32>, at start: Int
  ) -> UInt64 {
    let parameter = positionParameter(length: length, frequency: frequency)
    var next: UInt64 = 0
    for index in start..<start &+ Int(frequency) {
      next &+= UInt64(unary.unary()) &<< UInt64(parameter) | UInt64(lower.bits(parameter))
      positions[index] = UInt32(truncatingIfNeeded: next)
      next &+= 1
    }
    return next
  }
}
