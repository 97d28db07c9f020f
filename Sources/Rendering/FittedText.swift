/// Texts without control characters, in columns of so many cells. Characters are never divided, so that a
/// text may fill a cell less than there is.
package enum FittedText {
  /// The longest beginning that fits.
  package static func beginning(of text: String, cells: Int) -> String {
    guard CellWidth.of(text) > cells else { return text }
    var left = cells
    return String(
      text.prefix { character in
        left -= CellWidth.of(String(character))
        return left >= 0
      })
  }

  /// The longest end that fits.
  package static func end(of text: String, cells: Int) -> String {
    guard CellWidth.of(text) > cells else { return text }
    var left = cells
    let count = text.reversed().prefix { character in
      left -= CellWidth.of(String(character))
      return left >= 0
    }.count
    return String(text.suffix(count))
  }

  /// The text, or an ellipsis and its end.
  package static func ellipsis(endingWith text: String, cells: Int) -> String {
    guard CellWidth.of(text) > cells else { return text }
    return cells > 0 ? "…" + end(of: text, cells: cells - CellWidth.of("…")) : ""
  }

  /// The spaces that fill a column behind, or before, a text.
  package static func spaces(beside text: String, cells: Int) -> String {
    String(repeating: " ", count: max(0, cells - CellWidth.of(text)))
  }
}
