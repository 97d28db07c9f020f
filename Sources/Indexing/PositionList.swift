internal import Storage

/// The position part of a posting list: gaps in blocks of 128, reached by the ordinal of the
/// occurrence.
struct PositionList: Sendable {
  private let bytes: Bytes
  /// The block of gaps that was decoded last.
  private var block = -1
  private var gaps: [UInt32] = []
  private let occurrenceCount: Int

  /// `bytes` is the position part of a list with so many occurrences; too few bytes for them are
  /// damage, so that a damaged count cannot ask for endless memory.
  init(_ bytes: Bytes, occurrenceCount: Int) throws(StorageError) {
    let (blockCount, tailCount) = occurrenceCount.quotientAndRemainder(
      dividingBy: PackedBlock.capacity)
    guard blockCount * 5 + tailCount <= bytes.count else {
      throw bytes.damage("too few bytes for \(occurrenceCount) positions", at: 0)
    }
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
    var reader = ByteReader(bytes, at: try start(ofBlock: block))
    self.block = -1
    gaps.removeAll(keepingCapacity: true)
    if block < packedBlockCount {
      try PackedBlock.read(count: PackedBlock.capacity, from: &reader, into: &gaps)
    } else {
      for _ in 0..<occurrenceCount % PackedBlock.capacity { gaps.append(try reader.variable32()) }
    }
    guard try reader.offset == end(ofBlock: block) else {
      throw reader.damage("skip data of positions")
    }
    self.block = block
  }

  private var packedBlockCount: Int { occurrenceCount / PackedBlock.capacity }

  private func start(ofBlock block: Int) throws(StorageError) -> Int {
    try block == 0 ? packedBlockCount * 4 : end(ofBlock: block - 1)
  }

  private func end(ofBlock block: Int) throws(StorageError) -> Int {
    guard block < packedBlockCount else { return bytes.count }
    return packedBlockCount * 4 + Int(try bytes.uint32(at: block * 4))
  }
}
