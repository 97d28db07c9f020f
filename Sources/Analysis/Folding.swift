/// Folding: what looks different and is the same in a search becomes one character.
///
/// Traditional and variant Han characters become Simplified, capitals small, full-width and other
/// forms of one character that character. One character becomes exactly one, so positions hold.
///
/// Laws: `fold(fold(c)) == fold(c)`; what ends a paragraph does so folded, and nothing else does.
package enum Folding {
  /// Counted up whenever a character is folded differently than before.
  package static let version = 1

  /// The folded character; a value that is no character stays as it is.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    FoldingTable.current[scalar]
  }

  /// The folded characters.
  package static func fold(_ characters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let table = FoldingTable.current
    return characters.map { Unicode.Scalar(table[$0.value]) ?? $0 }
  }
}
