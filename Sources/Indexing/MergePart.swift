/// How lists that are merged are divided among threads; the result does not depend on it.
enum MergePart {
  /// A part of fewer bytes is not worth the trouble.
  private static let leastSize = 256 << 10

  /// So that no thread is idle for long at the end.
  private static let leastCount = 16

  /// The bytes of a part of `size` bytes in all: several, so that all threads have some, but none of more
  /// than `limit`.
  static func size(atMost limit: Int, of size: Int) -> Int {
    min(limit, max(leastSize, size / leastCount))
  }
}
