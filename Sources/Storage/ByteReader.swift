/// A walk through `Bytes` from front to back; the counterpart of `ByteWriter`.
package struct ByteReader: Sendable {
  private let bytes: Bytes

  /// The offset of the next byte.
  package private(set) var offset: Int

  /// Starts at `offset`.
  package init(_ bytes: Bytes, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { offset >= bytes.count }

  /// The next byte.
  package mutating func uint8() throws(StorageError) -> UInt8 {
    let value = try bytes.uint8(at: offset)
    offset += 1
    return value
  }

  /// The next four bytes.
  package mutating func uint32() throws(StorageError) -> UInt32 {
    let value = try bytes.uint32(at: offset)
    offset += 4
    return value
  }

  /// The next eight bytes.
  package mutating func uint64() throws(StorageError) -> UInt64 {
    let value = try bytes.uint64(at: offset)
    offset += 8
    return value
  }

  /// The next number in groups of seven bits; more than 64 bits are damage, and so are more groups
  /// than it needs: a number has one form only.
  package mutating func variable() throws(StorageError) -> UInt64 {
    let start = offset
    let first = try uint8()
    // Most numbers are of one byte.
    if first < 0x80 { return UInt64(first) }
    var value = UInt64(first & 0x7F)
    for shift in stride(from: 7, to: 70, by: 7) {
      let byte = try uint8()
      let group = UInt64(byte & 0x7F)
      guard shift < 63 || group <= 1, byte != 0 else { break }
      value |= group << UInt64(shift)
      if byte < 0x80 { return value }
    }
    throw bytes.damage("variable-length number", at: start)
  }

  /// The next number as a count of something that takes at least `size` bytes each, of which the
  /// rest of the run must hold enough; so that a damaged count cannot ask for endless memory.
  package mutating func count(ofSize size: Int) throws(StorageError) -> Int {
    let start = offset
    guard let count = Int(exactly: try variable()), count <= (bytes.count - offset) / max(1, size)
    else { throw bytes.damage("count out of range", at: start) }
    return count
  }

  /// The next 32-bit number in groups of seven bits.
  package mutating func variable32() throws(StorageError) -> UInt32 {
    let start = offset
    guard let value = UInt32(exactly: try variable()) else {
      throw bytes.damage("number of more than 32 bits", at: start)
    }
    return value
  }

  /// The next bytes, as many as the count before them says.
  package mutating func counted() throws(StorageError) -> Bytes {
    try take(try count(ofSize: 1))
  }

  /// The next `count` bytes.
  package mutating func take(_ count: Int) throws(StorageError) -> Bytes {
    let slice = try bytes.slice(at: offset, count: count)
    offset += count
    return slice
  }

  /// The error that says what is wrong at the present place.
  package func damage(_ what: String) -> StorageError {
    bytes.damage(what, at: offset)
  }
}
