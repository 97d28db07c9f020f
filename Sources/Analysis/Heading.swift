/// A heading of a document's outline.
package struct Heading: Hashable, Sendable {
  /// The depth, 1 for the outermost.
  package var level: Int

  /// The heading's characters: positions in the clean text, without the line break.
  package var positions: Range<Int>

  /// A heading made of its parts.
  package init(level: Int, positions: Range<Int>) {
    self.level = level
    self.positions = positions
  }
}
