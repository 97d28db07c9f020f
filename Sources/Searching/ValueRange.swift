/// The values of a field from one to another, both included.
struct ValueRange: Hashable {
  let from: String?
  let through: String?

  /// Whether the field is one of years or dates: what is neither lies in no range of them.
  let isOfDates: Bool

  /// Dates are compared with dates by time, and the last year or month of a range belongs to it
  /// whole; all else is compared in the order of `FieldValue`.
  func contains(_ text: String) -> Bool {
    let value = FieldValue(text)
    if isOfDates && !value.isDate && !value.isNumber { return false }
    if let from = from.map(FieldValue.init), Self.precedes(value, from) { return false }
    guard let through = through.map(FieldValue.init) else { return true }
    return !Self.precedes(through, value) || value.lies(in: through)
  }

  private static func precedes(_ left: FieldValue, _ right: FieldValue) -> Bool {
    left.isDate && right.isDate ? left.isEarlier(than: right) : left < right
  }
}
