internal import Storage

/// Bits in the making: the first goes to the lowest bit of the first byte.
struct BitWriter: Sendable {
  private var words: [UInt64] = []
  /// Words of `words` that are written.
  private var wordCount = 0
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// How many bits were written.
  var count: Int { wordCount * 64 + pendingCount }

  /// Forgets everything, but keeps the memory.
  mutating func removeAll() {
    (wordCount, pending, pendingCount) = (0, 0, 0)
  }

  /// Writes with `body`, at most so many bits.
  @inline(__always)
  mutating func write(atMost bitCount: Int, _ body: (inout Sink) -> Void) {
    let needed = wordCount + bitCount / 64 + 2
    if words.count < needed {
      words.append(contentsOf: repeatElement(0, count: max(needed, words.count * 2) - words.count))
    }
    unsafe words.withUnsafeMutableBufferPointer { buffer in
      var sink = unsafe Sink(buffer, wordCount, pending, pendingCount)
      body(&sink)
      (wordCount, pending, pendingCount) = (sink.wordCount, sink.pending, sink.pendingCount)
    }
  }

  /// Writes zeros up to the next whole byte.
  mutating func padToByte() {
    write(atMost: 8) { $0.append(0, width: (8 - $0.pendingCount % 8) % 8) }
  }

  /// Writes the bits to `writer`, zeros up to the next whole byte behind them.
  func append(to writer: inout ByteWriter) {
    writer.append(littleEndian: words[..<wordCount])
    for shift in stride(from: 0, to: pendingCount, by: 8) {
      writer.append(UInt8(truncatingIfNeeded: pending >> UInt64(shift)))
    }
  }

  /// Takes the bits one value after the other.
  ///
  /// Invariant: `buffer` is writable as long as the sink is used; a word is written only where it is
  /// inside.
  @safe struct Sink {
    private let buffer: UnsafeMutableBufferPointer<UInt64>
    private let limit: Int
    fileprivate var wordCount: Int
    fileprivate var pending: UInt64
    fileprivate var pendingCount: Int

    @inline(__always)
    fileprivate init(
      _ buffer: UnsafeMutableBufferPointer<UInt64>, _ wordCount: Int, _ pending: UInt64,
      _ pendingCount: Int
    ) {
      unsafe self.buffer = buffer
      limit = buffer.count
      self.wordCount = wordCount
      self.pending = pending
      self.pendingCount = pendingCount
    }

    /// Writes the lowest `width` bits of `value`, 0 to 32; its higher bits must be 0.
    @inline(__always)
    mutating func append(_ value: UInt32, width: Int) {
      pending |= UInt64(value) &<< UInt64(pendingCount)
      pendingCount &+= width
      guard pendingCount >= 64 else { return }
      precondition(wordCount < limit, "more bits than were announced")
      unsafe buffer[wordCount] = pending
      wordCount &+= 1
      pendingCount &-= 64
      pending = UInt64(value) >> UInt64(width &- pendingCount)
    }

    /// Writes so many zeros and a one.
    @inline(__always)
    mutating func appendUnary(_ zeroCount: UInt32) {
      var rest = zeroCount
      while rest >= 32 {
        append(0, width: 32)
        rest &-= 32
      }
      append(1 &<< rest, width: Int(rest) &+ 1)
    }
  }
}
