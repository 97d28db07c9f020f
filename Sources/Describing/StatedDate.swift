/// The years and dates that columns and front matter state.
enum StatedDate {
  /// Whether a value is what its column asks for: any value, but a year or a date where the column
  /// is one of these. An empty value states nothing.
  static func isSound(_ value: String, of column: String) -> Bool {
    let (name, line) = (FieldName(LineText(column).text), LineText(value))
    guard name == .year || name == .date else { return true }
    return line.isEmpty || DateReader.stated(line) != nil
  }
}
