/// A value of a field in the order that ranges ask for: numbers by their size, before all else;
/// other values by their bytes.
package struct FieldValue: Comparable {
  private let text: String
  private let number: Double?

  /// A value of this text.
  package init(_ text: String) {
    self.text = text
    number = Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  package static func < (left: FieldValue, right: FieldValue) -> Bool {
    switch (left.number, right.number) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
  }

  /// Whether it is a number.
  var isNumber: Bool { number != nil }

  /// Whether it is a year, a month or a day: `2014`, `2014-05`, `2014-05-08`.
  var isDate: Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return zip(parts, [4, 2, 2]).allSatisfy { part, length in
      part.utf8.count == length && part.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    } && parts.count <= 3
  }

  /// The order of dates: that of their text.
  func isEarlier(than other: FieldValue) -> Bool {
    text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  /// Whether this lies in a year or a month that `other` is.
  func lies(in other: FieldValue) -> Bool { text == other.text || text.hasPrefix(other.text + "-") }
}
