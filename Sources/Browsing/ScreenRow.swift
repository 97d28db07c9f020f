internal import Rendering

/// A row of a screen.
///
/// Law: its runs fill exactly its width in cells, and hold no control characters.
package struct ScreenRow: Hashable, Sendable {
  /// A stretch that looks the same.
  package struct Run: Hashable, Sendable {
    /// The characters.
    package var text: String
    /// Their look.
    package var style: ScreenStyle
  }

  /// The stretches from left to right, without the blanks behind them.
  package private(set) var runs: [Run] = []

  /// The cells that nothing fills yet.
  package private(set) var room: Int

  /// Whether the row is shown in reverse.
  package var isSelected = false

  /// An empty row of a width.
  package init(width: Int) {
    room = max(0, width)
  }

  /// Puts as much of a text as there is room for behind the others.
  package mutating func append(_ text: String, _ style: ScreenStyle = .plain) {
    let fitting = FittedText.beginning(of: VisibleText.of(text), cells: room)
    guard !fitting.isEmpty else { return }
    room -= CellWidth.of(fitting)
    runs.append(Run(text: fitting, style: style))
  }

  /// Puts a text behind the others, cut with an ellipsis where there is no room for it, or within fewer cells.
  package mutating func appendCut(
    _ text: String, _ style: ScreenStyle = .plain, cells: Int = .max
  ) {
    append(TruncatedText.of(VisibleText.of(text), cells: min(room, cells)), style)
  }

  /// Fills cells up to so many from the right edge with a character.
  package mutating func fill(leaving cells: Int, with filler: Character, _ style: ScreenStyle) {
    append(
      String(
        repeating: filler,
        count: max(0, room - max(0, cells)) / max(1, CellWidth.of(String(filler)))), style)
  }

  /// The characters, blanks included.
  package var text: String { runs.map(\.text).joined() + String(repeating: " ", count: room) }

  /// What a terminal is sent to show the row from its first cell on; in reverse it has no colours.
  func sequence(isColored: Bool) -> String {
    let shown = runs + [Run(text: String(repeating: " ", count: room), style: .plain)]
    return shown.filter { !$0.text.isEmpty }.map { run in
      let style = run.style.parameters(isColored: isColored && !isSelected)
      let parameters = [isSelected ? "7" : "", style].filter { !$0.isEmpty }.joined(separator: ";")
      return parameters.isEmpty ? run.text : "\u{1B}[\(parameters)m\(run.text)\u{1B}[0m"
    }.joined()
  }
}
