/// The years from the first to the last of which there are documents.
enum YearSpan {
  /// The most years in a row that are told as missing; where there are more between two, one of them is more
  /// likely an error.
  static let longestGap = 100

  /// The year that a value is, if it is one.
  static func year(_ value: String?) -> Int? {
    guard let value, value.utf8.count == 4, value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    return Int(value)
  }

  /// The rows, which ascend, with one for each year that lies between two of them and has no documents.
  static func filling<Row>(
    _ rows: [Row], value: (Row) -> String?, missing: (String) -> Row
  ) -> [Row] {
    var filled: [Row] = []
    for row in rows {
      if let year = year(value(row)), let last = self.year(filled.last.flatMap(value)),
        year > last, year - last - 1 <= longestGap
      {
        filled += (last + 1..<year).map { missing(digits(of: $0)) }
      }
      filled.append(row)
    }
    return filled
  }

  private static func digits(of year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
