/// What stands against a document's occurrences of a term in ranking (BM25): its length beside the mean, for
/// each occurrence. A document gains (k + 1) / (1 + k · burden) of the term's weight.
package enum Burden {
  /// How much the length counts: BM25's b. Segments keep bounds that were made with it, so another value is
  /// another version of their format.
  package static let lengthWeight = 0.75

  /// (1 − b + b · tokens / mean) / frequency.
  @inline(__always)
  package static func of(frequency: UInt32, tokens: UInt32, meanTokens: Double) -> Double {
    let length = 1 - lengthWeight + lengthWeight * Double(tokens) / max(1, meanTokens)
    return length / Double(max(1, frequency))
  }
}

/// No document of some has less of a burden than this; two bytes.
///
/// Code: the number as `Float`, without its sign, the upper three bits of its exponent and the lower twelve
/// of its fraction; so it stands for numbers that differ by less than a two-thousandth.
struct BurdenBound: Hashable, Comparable, Sendable {
  private(set) var code: UInt16

  /// Of no documents.
  static let greatest = BurdenBound(code: .max)

  /// A bound read from its bytes.
  init(code: UInt16) {
    self.code = code
  }

  /// The bound of one document.
  @inline(__always)
  init(burden: Double) {
    let bits = Float(burden).bitPattern
    // `Float` may round up.
    let floor = Double(Float(bitPattern: bits)) > burden && bits > 0 ? bits - 1 : bits
    code = UInt16(clamping: (Int(floor) - Self.firstBits) >> 12)
  }

  /// 2⁻¹⁵ as `Float`: what is less has the code 0.
  private static let firstBits = 112 << 23

  /// The least number with the code.
  var burden: Double {
    code == 0 ? 0 : Double(Float(bitPattern: UInt32(Self.firstBits + Int(code) << 12)))
  }

  static func < (left: BurdenBound, right: BurdenBound) -> Bool { left.code < right.code }
}
