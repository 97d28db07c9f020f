import Querying

extension SnippetFitting {
  /// What is shown whole or not at all: a match, or a character of the context.
  struct Unit {
    var range: Range<Int>
    var cells: Int
    var isMatch: Bool

    init(match: Snippet.Piece, cellsPerMark: Int) {
      range = match.range
      cells = CellWidth.of(VisibleText.of(match.text)) + cellsPerMark
      isMatch = true
    }

    private init(character: Character, offset: Int) {
      range = offset..<offset + character.utf8.count
      cells = CellWidth.of(VisibleText.of(String(character)))
      isMatch = false
    }

    static func characters(of piece: Snippet.Piece) -> [Unit] {
      var offset = piece.range.lowerBound
      return piece.text.map { character in
        defer { offset += character.utf8.count }
        return Unit(character: character, offset: offset)
      }
    }
  }
}
