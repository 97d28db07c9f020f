/// Up to 128 numbers in as many bits each as the largest of them needs.
///
/// Layout: one byte with the width `w` (0 to 32), then the numbers one behind the other from the
/// lowest bit of the first byte on, `(count * w + 7) / 8` bytes. The count is not stored.
package enum PackedBlock {
  /// How many numbers a full block holds.
  package static let capacity = 128

  /// Appends the block that holds `values`.
  package static func append(_ values: some Collection<UInt32>, to writer: inout ByteWriter) {
    let width = UInt32.bitWidth - (values.reduce(0, |).leadingZeroBitCount)
    writer.append(UInt8(width))
    var pending: UInt64 = 0
    var pendingBits = 0
    for value in values {
      pending |= UInt64(value) << UInt64(pendingBits)
      pendingBits += width
      while pendingBits >= 8 {
        writer.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        pendingBits -= 8
      }
    }
    if pendingBits > 0 { writer.append(UInt8(truncatingIfNeeded: pending)) }
  }

  /// Appends the `count` numbers of the block at the reader to `values`.
  package static func read(
    count: Int, from reader: inout ByteReader, into values: inout [UInt32]
  ) throws(StorageError) {
    let width = Int(try reader.uint8())
    guard width <= UInt32.bitWidth else { throw reader.damage("width of \(width) bits") }
    let packed = try reader.take((count * width + 7) / 8)
    unsafe packed.withUnsafeBytes { buffer in
      unsafe unpack(count: count, width: width, from: buffer, into: &values)
    }
  }

  /// Requires `buffer` to hold `(count * width + 7) / 8` bytes.
  private static func unpack(
    count: Int, width: Int, from buffer: UnsafeRawBufferPointer, into values: inout [UInt32]
  ) {
    let mask = (UInt64(1) << UInt64(width)) - 1
    var pending: UInt64 = 0
    var pendingBits = 0
    var next = 0
    for _ in 0..<count {
      while pendingBits < width {
        pending |= UInt64(unsafe buffer[next]) << UInt64(pendingBits)
        next += 1
        pendingBits += 8
      }
      values.append(UInt32(truncatingIfNeeded: pending & mask))
      pending >>= UInt64(width)
      pendingBits -= width
    }
  }

  /// Passes over the block at the reader without decoding it.
  package static func skip(count: Int, in reader: inout ByteReader) throws(StorageError) {
    let width = Int(try reader.uint8())
    guard width <= UInt32.bitWidth else { throw reader.damage("width of \(width) bits") }
    _ = try reader.take((count * width + 7) / 8)
  }
}
