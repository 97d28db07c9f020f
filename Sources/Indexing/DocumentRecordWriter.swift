internal import Storage

/// Packs the records of documents; the counterpart of `DocumentRecords`.
///
/// Memory: a block, what was not taken, and eight bytes for each block.
struct DocumentRecordWriter {
  /// How many records were added.
  private(set) var count = 0

  /// The numbers of the block that is filled, record by record.
  private var pending: [UInt64] = []

  /// The blocks that were not taken yet.
  private var blocks = ByteWriter()
  private var takenCount = 0
  /// Where blocks begin.
  private var index = ByteWriter()

  private static let columnCount = DocumentRecord.Column.allCases.count

  /// Adds the record of the next document.
  mutating func append(_ record: DocumentRecord) {
    pending += record.numbers
    count += 1
    if count % DocumentRecords.blockCapacity == 0 { endBlock() }
  }

  /// How many bytes of blocks wait to be taken.
  var pendingByteCount: Int { blocks.count }

  /// The blocks that were finished since this was called last.
  mutating func takeBlocks() -> [UInt8] {
    defer { blocks.removeAll() }
    takenCount += blocks.count
    return blocks.bytes
  }

  /// Ends the section: what was not taken of it.
  mutating func finish() -> [UInt8] {
    if !pending.isEmpty { endBlock() }
    return takeBlocks() + index.bytes
  }

  /// The section, if nothing of it was taken.
  var bytes: [UInt8] {
    var writer = self
    return writer.finish()
  }

  private mutating func endBlock() {
    index.append(UInt64(takenCount + blocks.count))
    let columns = (0..<Self.columnCount).map { column in
      stride(from: column, to: pending.count, by: Self.columnCount).map { pending[$0] }
    }
    pending.removeAll(keepingCapacity: true)
    var (head, bits) = (ByteWriter(), PackedBits())
    for numbers in columns {
      let least = numbers.min() ?? 0
      let width = 64 - ((numbers.max() ?? 0) - least).leadingZeroBitCount
      head.append(least)
      head.append(UInt32(bits.count))
      head.append(UInt8(width))
      for number in numbers { bits.append(number - least, width: width) }
    }
    blocks.append(UInt32(bits.count))
    blocks.append(head.bytes)
    blocks.append(bits.finish())
  }
}

/// Bits one behind the other, lowest first.
private struct PackedBits {
  private var bytes: [UInt8] = []
  private var last: UInt8 = 0
  /// How many bits were added.
  private(set) var count = 0

  mutating func append(_ number: UInt64, width: Int) {
    var (rest, left) = (number, width)
    while left > 0 {
      let used = count % 8
      let taken = min(left, 8 - used)
      last |= UInt8(truncatingIfNeeded: rest & (1 << UInt64(taken) - 1)) << UInt8(used)
      rest >>= UInt64(taken)
      left -= taken
      count += taken
      if count % 8 == 0 {
        bytes.append(last)
        last = 0
      }
    }
  }

  /// The bytes; the bits that are left of the last are 0.
  mutating func finish() -> [UInt8] {
    if count % 8 > 0 { bytes.append(last) }
    return bytes
  }
}
