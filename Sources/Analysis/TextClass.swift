/// What a character is for the index. Any value may be asked about, also one that is no character.
package enum TextClass {
  private static let grams = ScalarSet(TextClassTable.gram)
  private static let hans = ScalarSet(TextClassTable.han)

  /// The block of nearly all Han characters, all of them assigned: answered without a table.
  private static let unified: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// Whether it is part of a run: a letter, number, mark or private-use character.
  package static func isGram(_ scalar: UInt32) -> Bool {
    unified.contains(scalar) || grams.contains(scalar)
  }

  /// Whether it is Han: every Han character is a gram character too.
  package static func isHan(_ scalar: UInt32) -> Bool {
    unified.contains(scalar) || hans.contains(scalar)
  }

  /// Whether it ends a paragraph: line feed, vertical tab, form feed, carriage return, next line,
  /// line separator, paragraph separator.
  package static func isParagraphBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
