/// A number as it is written in a text: whole digits times a power of ten, so that nothing is rounded.
package struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
  private var digits: Int
  private var exponent: Int

  /// The greatest power of ten, and number of digits, that is read.
  private static let limit = 18

  /// A whole number.
  init(_ value: Int) {
    digits = value
    exponent = 0
  }

  /// Decimal digits behind which those after the point follow; `nil` when they are too many.
  init?(whole: String, fraction: String) {
    guard whole.utf8.count + fraction.utf8.count <= Self.limit,
      let digits = Int(whole + fraction)
    else { return nil }
    self.digits = digits
    exponent = -fraction.utf8.count
  }

  /// The number times a power of ten; `nil` when that is too great.
  func timesTen(to power: Int) -> DecimalNumber? {
    guard exponent + power <= Self.limit else { return nil }
    var product = self
    product.exponent += power
    return product
  }

  /// The sum; `nil` when it is too great.
  func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let exponent = min(exponent, other.exponent)
    guard let left = scaled(to: exponent), let right = other.scaled(to: exponent) else {
      return nil
    }
    let (sum, overflows) = left.addingReportingOverflow(right)
    var number = DecimalNumber(sum)
    number.exponent = exponent
    return overflows ? nil : number
  }

  private func scaled(to exponent: Int) -> Int? {
    var scaled = digits
    for _ in 0..<(self.exponent - exponent) {
      let (product, overflows) = scaled.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      scaled = product
    }
    return scaled
  }

  /// The plain decimal form: `23500`, `12.5`.
  package var description: String {
    let digits = String(digits)
    if exponent >= 0 {
      return self.digits == 0 ? "0" : digits + String(repeating: "0", count: exponent)
    }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
    let point = padded.index(padded.endIndex, offsetBy: exponent)
    var fraction = padded[point...]
    while fraction.last == "0" { fraction.removeLast() }
    return padded[..<point] + (fraction.isEmpty ? "" : "." + fraction)
  }
}
