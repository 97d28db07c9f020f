/// The bytes of one short word, made for looking up syllables.
struct PinyinSyllable: Hashable, Sendable {
  /// The most bytes it can hold. No syllable needs more than 9: `zhuàng` decomposed is 8.
  static let capacity = 16

  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// The bytes as they are; `nil` when there are none, too many, or a NUL.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Self.capacity else { return nil }
    for byte in bytes {
      guard byte != 0 else { return nil }
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }
}
