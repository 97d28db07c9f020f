/// The letters of a folded text, by which texts are compared: letters, digits, marks and Han characters
/// (`TextClass.isGram`). The copies of a text differ in punctuation, blanks and where lines end.
package struct Letters: Hashable, Sendable {
  /// The letters.
  package let scalars: [UInt32]

  /// For each letter which character of the text it is, from 0.
  package let positions: [Int]

  /// The letters of a folded text.
  package init(_ folded: [UInt32]) {
    positions = folded.indices.filter { TextClass.isGram(folded[$0]) }
    scalars = positions.map { folded[$0] }
  }
}
