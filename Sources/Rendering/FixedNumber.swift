/// Numbers with so many digits behind the point.
enum FixedNumber {
  /// A number that is finite and less than 10^12 in size, rounded to at most six digits.
  static func text(_ value: Double, digits: Int) -> String {
    precondition(0...6 ~= digits, "so many digits are never told")
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let bounded = min(max(value, -1e12), 1e12)
    let scaled = Int((bounded * Double(scale)).rounded())
    let whole = String(scaled.magnitude / scale.magnitude)
    let rest = String(scaled.magnitude % scale.magnitude)
    let sign = scaled < 0 ? "-" : ""
    guard digits > 0 else { return sign + whole }
    return sign + whole + "." + String(repeating: "0", count: digits - rest.utf8.count) + rest
  }
}
