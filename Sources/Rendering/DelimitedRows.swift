/// Rows of a table for other programs: comma- or tab-separated values in the form of RFC 4180, but for the ends of
/// lines, which are line feeds.
///
/// Control characters are replaced, so that a row is a line.
package enum DelimitedRows: Sendable {
  case commas
  case tabs

  /// A row with its end.
  func row(_ values: [String]) -> String {
    values.map(quoted).joined(separator: separator) + "\n"
  }

  private var separator: String { self == .commas ? "," : "\t" }

  private func quoted(_ value: String) -> String {
    let text = VisibleText.of(value)
    let isPlain =
      !text.contains { $0 == "\"" || String($0) == separator } && text.first != " "
      && text.last != " "
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
