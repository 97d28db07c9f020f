/// Rows of texts as comma-separated values (RFC 4180), with a line feed behind each row.
///
/// Characters that a terminal would obey are replaced as everywhere; JSON has them as they are.
enum CSVText {
  /// One row.
  static func row(_ cells: [String]) -> String {
    cells.map { quoted(VisibleText.of($0)) }.joined(separator: ",") + "\n"
  }

  /// A number with all its digits; empty for none.
  static func cell(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
