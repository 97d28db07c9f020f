import CICU

/// One of ICU's orders of Chinese texts.
///
/// Invariant: `collator` is open from `init` to `deinit` and known to this object alone. Not `Sendable`:
/// one thread at a time.
@safe package final class Collator {
  /// What an order goes by.
  package enum Order: String, CaseIterable, Sendable {
    /// The sound of the characters.
    case pinyin
    /// How many strokes the characters have.
    case stroke
    /// The radical of the characters, then the strokes beside it.
    case radical = "unihan"
  }

  private let collator: OpaquePointer
  private var units: [UInt16] = []
  private var buffer = [UInt8](repeating: 0, count: 64)

  /// A collator of an order.
  package init(_ order: Order) throws(AnalysisError) {
    var status: Int32 = 0
    guard let collator = unsafe cicu_collator_open("zh@collation=" + order.rawValue, &status) else {
      throw .icu(call: "ucol_open", status: unsafe String(cString: cicu_status_name(status)))
    }
    unsafe self.collator = collator
  }

  deinit {
    unsafe cicu_collator_close(collator)
  }

  /// The bytes by which a text is compared with others in this order. They end with the only 0 among them, so
  /// that keys can be put behind each other.
  package func key(of text: ArraySlice<UInt32>) throws(AnalysisError) -> [UInt8] {
    UTF16Piece.encode(text, into: &units)
    var length = fillBuffer()
    if length > buffer.count {
      buffer = [UInt8](repeating: 0, count: length)
      length = fillBuffer()
    }
    guard length > 0 else { throw .icu(call: "ucol_getSortKey", status: "0") }
    return Array(buffer.prefix(length))
  }

  private func fillBuffer() -> Int {
    Int(
      unsafe cicu_collation_key(
        collator, units, Int32(clamping: units.count), &buffer, Int32(clamping: buffer.count)))
  }
}
