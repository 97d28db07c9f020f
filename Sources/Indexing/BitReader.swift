internal import Storage

/// A walk through the bits of a run of bytes, the lowest of the first byte first; the counterpart
/// of `BitWriter`.
///
/// Reading behind the end gives zeros and is remembered in `isExhausted`: a decoder of a block asks
/// once at the end, not at every number.
///
/// Invariant: `bytes` stays readable while the reader lives; it is used inside of
/// `Bytes.withUnsafeBytes` only.
@safe struct BitReader {
  private let bytes: UnsafeRawBufferPointer
  private let count: Int

  /// The number of the next bit.
  private(set) var offset: Int

  /// Starts at the bit `offset`, not negative.
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    precondition(offset >= 0, "bits are counted from 0")
    unsafe self.bytes = bytes
    count = bytes.count
    self.offset = offset
  }

  /// How many bits are left; not more than 0 when it is exhausted.
  var restCount: Int { count &* 8 &- offset }

  /// Whether more was read than is there.
  var isExhausted: Bool { offset > count &* 8 }

  /// The next `width` bits, 0 to 32.
  @inline(__always)
  mutating func bits(_ width: Int) -> UInt32 {
    let word = word(at: offset)
    offset &+= width
    return UInt32(truncatingIfNeeded: word & ((1 &<< UInt64(width)) &- 1))
  }

  /// The count of zeros before the next one, which is passed over, too. At most 2³²: more is given as
  /// `UInt32.max` and exhausts the reader.
  @inline(__always)
  mutating func unary() -> UInt32 {
    var zeros = 0
    while true {
      let word = word(at: offset)
      if word != 0 {
        let count = word.trailingZeroBitCount
        offset &+= count &+ 1
        return UInt32(clamping: zeros &+ count)
      }
      // At least 57 bits of a word are of this place.
      offset &+= 57
      zeros &+= 57
      if isExhausted { return .max }
    }
  }

  /// Passes over bits.
  @inline(__always)
  mutating func skip(_ count: Int) { offset &+= count }

  /// Goes to the bit `offset`, not negative.
  mutating func move(to offset: Int) {
    precondition(offset >= 0, "bits are counted from 0")
    self.offset = offset
  }

  /// Passes over so many ones and what is before them, sixty-four bits at a time.
  mutating func skipOnes(_ count: Int) {
    var rest = count
    while rest > 0, !isExhausted {
      let word = word(at: offset) & ((1 << 56) - 1)
      guard word.nonzeroBitCount >= rest else {
        rest -= word.nonzeroBitCount
        offset += 56
        continue
      }
      for _ in 0..<rest { _ = unary() }
      return
    }
  }

  /// Moves on to the next whole byte.
  mutating func alignToByte() { offset = (offset &+ 7) & ~7 }

  /// At least 57 bits from `offset` on; zeros behind the end.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    let byte = offset >> 3
    let shift = UInt64(offset & 7)
    if byte &+ 8 <= count {
      return UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: byte, as: UInt64.self))
        >> shift
    }
    return lastWord(at: byte) >> shift
  }

  private func lastWord(at start: Int) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for index in start..<max(start, min(start + 8, count)) {
      word |= UInt64(unsafe bytes[index]) << shift
      shift += 8
    }
    return word
  }

  /// A number of seven bits a byte, at a whole byte; see `ByteWriter.appendVariable`. At most ten bytes
  /// are read; what is too large is wrong in value only.
  mutating func variable() -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      let byte = UInt64(bits(8))
      value |= (byte & 0x7F) &<< shift
      if byte < 0x80 { break }
    }
    return value
  }
}

extension Bytes {
  /// Reads bits with `body`.
  func withBits<Result>(
    from offset: Int, _ body: (inout BitReader) -> Result
  ) throws(StorageError) -> Result {
    unsafe try withUnsafeBytes { buffer in
      var reader = unsafe BitReader(buffer, at: offset)
      return body(&reader)
    }
  }
}

extension [UInt8] {
  /// Reads bits with `body`.
  func withBits<Result>(from offset: Int, _ body: (inout BitReader) -> Result) -> Result {
    unsafe withUnsafeBytes { buffer in
      var reader = unsafe BitReader(buffer, at: offset)
      return body(&reader)
    }
  }
}
