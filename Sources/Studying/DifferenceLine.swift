internal import Analysis

/// A line of one of two texts that are compared, cut where the texts begin and cease to differ.
package struct DifferenceLine: Hashable, Sendable {
  /// Some characters of it.
  package struct Piece: Hashable, Sendable {
    package let text: String

    /// Whether the other text has something else there, or nothing.
    package let isChanged: Bool

    /// A piece made of its parts.
    package init(text: String, isChanged: Bool) {
      (self.text, self.isChanged) = (text, isChanged)
    }
  }

  /// The line of the original file.
  package let number: Int

  /// All of it.
  package let pieces: [Piece]

  /// A line of a text in which these characters are changed, ascending and apart.
  init(_ line: ComparedText.Line, of text: ComparedText, changed: [Range<Int>]) {
    number = line.number
    var (pieces, start) = ([Piece](), line.characters.lowerBound)
    let first = changed.partitionPoint { $0.upperBound <= start }
    for range in changed[first...] {
      guard range.lowerBound < line.characters.upperBound else { break }
      let range = range.clamped(to: line.characters)
      pieces.append(Piece(text: text.text(start..<range.lowerBound), isChanged: false))
      pieces.append(Piece(text: text.text(range), isChanged: true))
      start = range.upperBound
    }
    pieces.append(Piece(text: text.text(start..<line.characters.upperBound), isChanged: false))
    self.pieces = pieces.filter { !$0.text.isEmpty }
  }
}

extension TextDifference {
  /// The lines of a block of the left text.
  package func leftLines(of block: Block) -> [DifferenceLine] {
    Self.lines(block.left, of: left, changed: changes.map(\.left))
  }

  /// The lines of a block of the right text.
  package func rightLines(of block: Block) -> [DifferenceLine] {
    Self.lines(block.right, of: right, changed: changes.map(\.right))
  }

  private static func lines(
    _ lines: Range<Int>, of text: ComparedText, changed: [Range<Int>]
  ) -> [DifferenceLine] {
    let characters = changed.filter { !$0.isEmpty }.map(text.characters(ofLetters:))
    return lines.map { DifferenceLine(text.lines[$0], of: text, changed: characters) }
  }
}
