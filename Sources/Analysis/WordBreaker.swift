import CICU

/// ICU's word iterator with its output buffer.
///
/// Invariant: `iterator` is open from `init` to `deinit` and known to this object alone. It keeps a
/// pointer to the units of the last call, which it reads in `cicu_word_boundaries` only, after being
/// given new ones. Not `Sendable`: one thread at a time.
@safe final class WordBreaker {
  private let iterator: OpaquePointer
  private var boundaries: [Int32] = []

  init() throws(AnalysisError) {
    var status: Int32 = 0
    guard let iterator = unsafe cicu_word_breaker_open(&status) else {
      throw Self.error("ubrk_open", status)
    }
    unsafe self.iterator = iterator
  }

  deinit {
    unsafe cicu_word_breaker_close(iterator)
  }

  /// The ends of the segments of `units`, ascending, the last one being `units.count`; at most
  /// `Int32.max` units.
  func boundaries(in units: [UInt16]) throws(AnalysisError) -> ArraySlice<Int32> {
    guard !units.isEmpty else { return [] }
    if boundaries.count < units.count {
      boundaries = Array(repeating: 0, count: units.count)
    }
    var status: Int32 = 0
    let count = unsafe cicu_word_boundaries(
      iterator, units, Int32(units.count), &boundaries, Int32(boundaries.count), &status)
    guard count >= 0 else { throw Self.error("ubrk_setText", status) }
    return boundaries.prefix(Int(count))
  }

  private static func error(_ call: String, _ status: Int32) -> AnalysisError {
    .icu(call: call, status: unsafe String(cString: cicu_status_name(status)))
  }
}
