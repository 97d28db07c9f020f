/// The way from character positions back to UTF-8 offsets.
package enum CharacterOffsets {
  /// The offset in `utf8` of each character position.
  ///
  /// The positions must ascend; one that is smaller than the one before it gets the same offset,
  /// one at or after the end the length of the text. Linear in the greatest offset.
  package static func utf8Offsets(
    ofAscendingPositions positions: [Int], in utf8: [UInt8]
  ) -> [Int] {
    let bytes = utf8.span
    var offsets: [Int] = []
    offsets.reserveCapacity(positions.count)
    var (position, offset) = (0, 0)
    for target in positions {
      while position < target, offset < bytes.count {
        _ = UTF8Scalars.next(in: bytes, at: &offset)
        position += 1
      }
      offsets.append(offset)
    }
    return offsets
  }
}
