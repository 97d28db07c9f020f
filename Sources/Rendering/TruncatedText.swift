/// Texts cut to the cells there are for them.
package enum TruncatedText {
  /// The text, or its beginning and an ellipsis in so many cells; empty when not even one character fits.
  package static func of(_ text: String, cells: Int) -> String {
    guard CellWidth.of(text) > cells else { return text }
    var left = cells - CellWidth.of("…")
    let beginning = text.prefix { character in
      left -= CellWidth.of(String(character))
      return left >= 0
    }
    return beginning.isEmpty ? "" : beginning + "…"
  }
}
