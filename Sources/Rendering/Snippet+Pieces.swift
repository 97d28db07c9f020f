package import Querying

extension Snippet {
  /// A stretch of a snippet that is all match or all context.
  package struct Piece {
    /// UTF-8 offsets in the snippet's text.
    var range: Range<Int>
    /// The characters.
    package var text: String
    /// Whether they match.
    package var isMatch: Bool
  }

  /// The stretches in order; together they are the text, and none is empty.
  package var pieces: [Piece] {
    var pieces: [Piece] = []
    var end = 0
    for highlight in highlights {
      let match = max(end, highlight.lowerBound)..<max(end, highlight.upperBound)
      pieces.append(piece(end..<match.lowerBound, isMatch: false))
      pieces.append(piece(match, isMatch: true))
      end = match.upperBound
    }
    pieces.append(piece(end..<max(end, text.utf8.count), isMatch: false))
    return pieces.filter { !$0.text.isEmpty }
  }

  /// The part of the snippet between two UTF-8 offsets of its text.
  func part(_ range: Range<Int>) -> Snippet {
    var part = self
    part.text = slice(range)
    part.highlights = highlights.compactMap { highlight in
      let inside = highlight.clamped(to: range)
      return inside.isEmpty
        ? nil : inside.lowerBound - range.lowerBound..<inside.upperBound - range.lowerBound
    }
    part.isCutBefore = isCutBefore || range.lowerBound > 0
    part.isCutAfter = isCutAfter || range.upperBound < text.utf8.count
    return part
  }

  /// The snippet in one line for a terminal, with its matches written by `mark` and `…` where the
  /// line goes on.
  func line(mark: (String) -> String) -> String {
    let text = pieces.map { piece in
      let text = VisibleText.of(piece.text)
      return piece.isMatch ? mark(text) : text
    }.joined()
    return (isCutBefore ? "…" : "") + text + (isCutAfter ? "…" : "")
  }

  private func piece(_ range: Range<Int>, isMatch: Bool) -> Piece {
    Piece(range: range, text: slice(range), isMatch: isMatch)
  }

  private func slice(_ range: Range<Int>) -> String {
    String(
      decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
