internal import Storage

/// How the positions of a block's documents are found among its bits.
struct PositionReading: Sendable {
  private struct Place {
    let frequency: UInt32
    let length: UInt32
    /// The first of its lower bits.
    let lowerBit: Int
    /// The occurrences of the documents before it.
    let occurrence: Int
  }

  private var places: [Place] = []
  /// The first bit of the unary parts.
  private var unaryStart = 0
  /// The occurrence whose unary part begins at `unaryBit`.
  private var occurrence = 0
  private var unaryBit = 0

  /// Frequencies that the lengths of the documents cannot hold are damage, so that a damaged one
  /// cannot ask for endless memory.
  init(
    _ block: DecodedBlock, lengths: DocumentLengths, in bytes: Bytes
  ) throws(StorageError) {
    places.reserveCapacity(block.count)
    var lowerBit = 0
    var occurrence = 0
    for index in 0..<block.count {
      let frequency = block.frequencies[index]
      let length = try lengths[block.documents[index]].characters
      guard frequency <= length else { throw bytes.damage("more positions than characters", at: 0) }
      let parameter = PostingBlock.positionParameter(length: length, frequency: frequency)
      places.append(
        Place(frequency: frequency, length: length, lowerBit: lowerBit, occurrence: occurrence))
      lowerBit += Int(frequency) * parameter
      occurrence += Int(frequency)
    }
    guard lowerBit + occurrence <= bytes.count * 8 else {
      throw bytes.damage("too few bytes for \(occurrence) positions", at: 0)
    }
    unaryStart = lowerBit
    unaryBit = lowerBit
  }

  /// Appends the positions of the block's document number `index`, ascending and below its length.
  mutating func appendPositions(
    ofDocument index: Int, in bytes: Bytes, to positions: inout [UInt32]
  ) throws(StorageError) {
    let place = places[index]
    if place.occurrence < occurrence { (occurrence, unaryBit) = (0, unaryStart) }
    let isRead = try bytes.withBits(from: unaryBit) { unary in
      unary.skipOnes(place.occurrence - occurrence)
      var lower = unary
      lower.move(to: place.lowerBit)
      let isRead = PostingBlock.readPositions(
        frequency: place.frequency, length: place.length, lower: &lower, unary: &unary,
        to: &positions)
      unaryBit = unary.offset
      return isRead && !unary.isExhausted
    }
    occurrence = place.occurrence + Int(place.frequency)
    guard isRead else { throw bytes.damage("positions of a posting list", at: 0) }
  }
}
