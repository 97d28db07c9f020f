/// Makes of counts and offsets the 32 bits that a segment has for them, and keeps in mind whether one did
/// not fit; then what was made of them must not be written.
struct NarrowNumbers {
  private let limit: Int

  /// Whether a number was above the limit.
  private(set) var areExceeded = false

  /// Numbers up to `limit`, which is 32 bits but in tests.
  init(limit: UInt32 = .max) {
    self.limit = Int(limit)
  }

  /// The number, or the limit where it is above that.
  mutating func narrow(_ number: Int) -> UInt32 {
    if number > limit { areExceeded = true }
    return UInt32(clamping: min(number, limit))
  }
}
