import CICU

/// Which character is folded to which because it is a form of it: case, width, compatibility.
enum FormFolds {
  /// Every character that is a form of another one, with the character at the end of the chain
  /// (Ａ → A → a).
  static func all() -> [UInt32: UInt32] {
    var pairs: [UInt32: UInt32] = [:]
    for scalar in UInt32(0)...0x10FFFF {
      let end = end(of: scalar)
      if end != scalar { pairs[scalar] = end }
    }
    return pairs
  }

  private static func end(of scalar: UInt32) -> UInt32 {
    var current = scalar
    while true {
      let next = cicu_simple_case_fold(cicu_single_decomposition(current))
      if next == current { return current }
      current = next
    }
  }
}
