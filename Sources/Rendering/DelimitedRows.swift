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

  /// A number with all its digits; empty for none.
  static func cell(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }

  /// A character may be joined with marks behind it, so bytes are looked at.
  private func quoted(_ value: String) -> String {
    let bytes = Array(VisibleText.of(value).utf8)
    let mark = UInt8(ascii: "\"")
    let isPlain =
      !bytes.contains { $0 == mark || separator.utf8.first == $0 }
      && bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ")
    guard !isPlain else { return String(decoding: bytes, as: UTF8.self) }
    let doubled = bytes.flatMap { $0 == mark ? [mark, mark] : [$0] }
    return String(decoding: [mark] + doubled + [mark], as: UTF8.self)
  }
}
