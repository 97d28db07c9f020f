package import Querying

/// Shortens snippets to a number of terminal cells, around their first match.
///
/// Laws:
/// - What is given is a slice of the snippet with its highlights, and fits together with the marks
///   of cuts (`…`) and matches.
/// - A match is shown whole or not at all, but for a first match that does not fit by itself: then
///   its beginning is shown.
/// - A snippet that fits is given as it is.
package struct SnippetFitting {
  /// The cells there are; 20 is the least that is kept to.
  let cells: Int

  /// The cells that the marks around one match fill.
  let cellsPerMark: Int

  /// A fitting into a line that is wide enough for something to be read.
  package init(cells: Int, cellsPerMark: Int) {
    self.cells = max(cells, 20)
    self.cellsPerMark = cellsPerMark
  }

  /// The most of the snippet that fits.
  package func fitted(_ snippet: Snippet) -> Snippet {
    let units = units(of: snippet)
    let whole = Window(units: units, snippet: snippet, range: units.indices)
    if whole.cells <= cells { return snippet }
    let center = units.firstIndex(where: \.isMatch) ?? 0
    var window = Window(units: units, snippet: snippet, range: center..<center + 1)
    if window.cells > cells { return snippet.part(beginning(of: units[center], in: snippet)) }
    while let wider = window.widened(within: cells) { window = wider }
    return snippet.part(window.bytes)
  }

  /// As much of a unit that is too wide as fits between two marks of cuts.
  private func beginning(of unit: Unit, in snippet: Snippet) -> Range<Int> {
    var left = cells - 2 * CellWidth.of("…") - cellsPerMark
    var end = unit.range.lowerBound
    for character in snippet.part(unit.range).text {
      left -= CellWidth.of(VisibleText.of(String(character)))
      guard left >= 0 else { break }
      end += character.utf8.count
    }
    return unit.range.lowerBound..<end
  }

  private func units(of snippet: Snippet) -> [Unit] {
    snippet.pieces.flatMap { piece in
      piece.isMatch
        ? [Unit(match: piece, cellsPerMark: cellsPerMark)] : Unit.characters(of: piece)
    }
  }
}
