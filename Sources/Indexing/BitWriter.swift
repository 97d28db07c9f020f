internal import Storage

/// Bits in the making: the first goes to the lowest bit of the first byte.
struct BitWriter: Sendable {
  private var words: [UInt64] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// No bits yet.
  init() {}

  /// How many bits were written.
  var count: Int { words.count * 64 + pendingCount }

  /// Forgets everything, but keeps the memory.
  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    pending = 0
    pendingCount = 0
  }

  /// Writes the lowest `width` bits of `value`, 0 to 32; its higher bits must be 0.
  @inline(__always)
  mutating func append(_ value: UInt32, width: Int) {
    pending |= UInt64(value) &<< UInt64(pendingCount)
    pendingCount &+= width
    guard pendingCount >= 64 else { return }
    words.append(pending)
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

  /// Writes zeros up to the next whole byte.
  mutating func padToByte() {
    append(0, width: (8 - pendingCount % 8) % 8)
  }

  /// Writes the bits, zeros up to the next whole byte behind them.
  func append(to writer: inout ByteWriter) {
    writer.append(littleEndian: words)
    for shift in stride(from: 0, to: pendingCount, by: 8) {
      writer.append(UInt8(truncatingIfNeeded: pending >> UInt64(shift)))
    }
  }
}
