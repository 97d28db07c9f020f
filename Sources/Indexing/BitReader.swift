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
      offset &+= place(ofOne: rest, in: word) &+ 1
      return
    }
  }

  /// The bit of the n-th one of a word, which has so many; the first is number 1.
  @inline(__always)
  private func place(ofOne number: Int, in word: UInt64) -> Int {
    var word = word
    for _ in 1..<number { word &= word &- 1 }
    return word.trailingZeroBitCount
  }

  /// The ones from here on.
  @inline(__always)
  func ones() -> OnesReader { unsafe OnesReader(bytes, at: offset) }

  /// Goes on behind the last one that was read.
  @inline(__always)
  mutating func move(behind ones: OnesReader) { offset = ones.end }

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

/// A walk over the ones of a run of bytes, a word of sixty-four bits at a time: where many unary numbers
/// are read one behind the other this is twice as fast as reading each at its offset.
///
/// Invariant: as that of `BitReader`.
@safe struct OnesReader {
  private let bytes: UnsafeRawBufferPointer
  private let count: Int
  /// The bits of the word at hand that were not read.
  private var word: UInt64
  /// The first bit of the word at hand.
  private var start: Int
  /// The bit behind the last one that was read.
  private(set) var end: Int

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    unsafe self.bytes = bytes
    count = bytes.count
    start = offset & ~7
    end = offset
    word = 0
    word = self.word(at: start) & (UInt64.max &<< UInt64(offset & 7))
  }

  /// The count of zeros before the next one, which is passed over. Behind the end it is wrong, and `end` is
  /// behind the end.
  @inline(__always)
  mutating func next() -> UInt32 {
    while word == 0 {
      start &+= 64
      guard start < count &* 8 else {
        end = count &* 8 &+ 1
        return 0
      }
      word = word(at: start)
    }
    let place = start &+ word.trailingZeroBitCount
    word &= word &- 1
    let zeros = place &- end
    end = place &+ 1
    return UInt32(truncatingIfNeeded: zeros)
  }

  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    let byte = offset >> 3
    guard byte &+ 8 <= count else { return lastWord(at: byte) }
    return UInt64(
      littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: byte, as: UInt64.self))
  }

  private func lastWord(at byte: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in byte..<max(byte, count) {
      word |= UInt64(unsafe bytes[index]) << UInt64(8 * (index - byte))
    }
    return word
  }
}

extension Bytes {
  /// Reads bits of a part of the bytes with `body`.
  func withBits<Result>(
    in range: Range<Int>, _ body: (inout BitReader) -> Result
  ) throws(StorageError) -> Result {
    unsafe try withUnsafeBytes(in: range) { buffer in
      var reader = unsafe BitReader(buffer)
      return body(&reader)
    }
  }

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
