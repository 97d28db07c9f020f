/// A value of a field in the order that ranges ask for: numbers by their size, before all else;
/// other values by their bytes.
struct FieldValue: Comparable {
  private let text: String
  private let number: Double?

  init(_ text: String) {
    self.text = text
    number = Double(text)
  }

  static func < (left: FieldValue, right: FieldValue) -> Bool {
    switch (left.number, right.number) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// Whether this, as the end of a range, lies before a value and is not the beginning of it: a
  /// range through `2014-05` has all days of that month.
  func precedesAll(of value: String) -> Bool {
    self < FieldValue(value) && !(number == nil && value.hasPrefix(text))
  }
}
