/// Bytes in the making; all integers are little-endian.
package struct ByteWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// How many bytes were written.
  package var count: Int { bytes.count }

  /// Forgets everything, but keeps the memory.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes the bytes as they are.
  package mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Writes one byte.
  package mutating func append(_ value: UInt8) {
    bytes.append(value)
  }

  /// Writes four bytes.
  package mutating func append(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(value >> 8))
  }

  /// Appends four bytes.
  package mutating func append(_ value: UInt32) {
    unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes eight bytes.
  package mutating func append(_ value: UInt64) {
    unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes eight bytes of each.
  package mutating func append(littleEndian words: ArraySlice<UInt64>) {
    #if _endian(little)
      unsafe words.withUnsafeBytes { bytes in unsafe self.bytes.append(contentsOf: bytes) }
    #else
      for word in words { append(word) }
    #endif
  }

  /// Writes four bytes of each.
  package mutating func append(littleEndian numbers: ArraySlice<UInt32>) {
    #if _endian(little)
      unsafe numbers.withUnsafeBytes { bytes in unsafe self.bytes.append(contentsOf: bytes) }
    #else
      for number in numbers { append(number) }
    #endif
  }

  /// Writes a number in groups of seven bits, lowest first; the high bit of a byte says that
  /// another follows (LEB128). One byte below 128, at most ten.
  package mutating func appendVariable(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the count of bytes, then the bytes.
  package mutating func appendCounted(_ more: some Collection<UInt8>) {
    appendVariable(UInt64(more.count))
    append(more)
  }

  /// Writes zeros up to the next multiple of `alignment`.
  package mutating func pad(to alignment: Int) {
    bytes.append(contentsOf: repeatElement(0, count: (alignment - count % alignment) % alignment))
  }
}
