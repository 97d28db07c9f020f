extension Span<UInt8> {
  /// How many bytes are control characters of ASCII that have no place in a text: all of them but
  /// tabulator, line feed, vertical tabulator, form feed and carriage return.
  ///
  /// Complexity: O(*n*), a block at a time so that the compiler uses vector instructions.
  var controlByteCount: Int {
    var total = 0
    for start in stride(from: 0, to: count, by: Self.blockSize) {
      total += extracting(start..<Swift.min(start + Self.blockSize, count)).controlBytesInBlock
    }
    return total
  }

  /// No more than `UInt8.max`, which the sum over a block must not exceed.
  private static var blockSize: Int { 128 }

  private var controlBytesInBlock: Int {
    var sum: UInt8 = 0
    for index in indices {
      let byte = self[index]
      let isLow: UInt8 = byte < 0x20 ? 1 : 0
      let isNoSpace: UInt8 = (byte &- 0x09) > 4 ? 1 : 0
      let isDelete: UInt8 = byte == 0x7F ? 1 : 0
      sum &+= (isLow & isNoSpace) | isDelete
    }
    return Int(sum)
  }
}
