internal import Storage

/// The position part of a posting list: gaps in blocks of 128, reached by the ordinal of the
/// occurrence.
struct PositionList: Sendable {
  private let bytes: Bytes
  /// The block of gaps that was decoded last.
  private var block = -1
  private var gaps: [UInt32] = []
  private let occurrenceCount: Int

  /// `bytes` is the position part of a list with so many occurrences.
  init(_ bytes: Bytes, occurrenceCount: Int) {
    self.bytes = bytes
    self.occurrenceCount = occurrenceCount
  }

  /// The positions of `count` occurrences of one document, the first of them being occurrence
  /// number `start` of the list.
  mutating func positions(at start: Int, count: Int) throws(StorageError) -> [UInt32] {
    guard start >= 0, count >= 0, start <= occurrenceCount - count else {
      throw bytes.damage("more occurrences than positions", at: 0)
    }
    var positions: [UInt32] = []
    positions.reserveCapacity(count)
    var next: UInt32 = 0
    for ordinal in start..<start + count {
      let (position, overflow) = next.addingReportingOverflow(try gap(at: ordinal))
      guard !overflow, position < .max else { throw bytes.damage("position out of range", at: 0) }
      positions.append(position)
      next = position + 1
    }
    return positions
  }

  private mutating func gap(at ordinal: Int) throws(StorageError) -> UInt32 {
    if ordinal / PackedBlock.capacity != block { try load(ordinal / PackedBlock.capacity) }
    return gaps[ordinal % PackedBlock.capacity]
  }

  /// Law: afterwards `gaps` has an element for every occurrence of the block.
  private mutating func load(_ block: Int) throws(StorageError) {
    let packedBlockCount = occurrenceCount / PackedBlock.capacity
    let start = block == 0 ? 0 : Int(try bytes.uint32(at: (block - 1) * 4))
    var reader = ByteReader(bytes, at: packedBlockCount * 4 + start)
    self.block = -1
    gaps.removeAll(keepingCapacity: true)
    if block < packedBlockCount {
      try PackedBlock.read(count: PackedBlock.capacity, from: &reader, into: &gaps)
    } else {
      for _ in 0..<occurrenceCount % PackedBlock.capacity { gaps.append(try reader.variable32()) }
    }
    self.block = block
  }
}
