internal import Querying

/// A list of the values that a field has in what was found, of which one is chosen.
struct ValuePicker: Hashable {
  /// The field.
  let field: StandardField

  /// Its values, of which there is at least one; `nil` until they are known.
  private(set) var values: [Facet.Value]?

  /// The value under the mark.
  private(set) var selected = 0

  /// A list that waits for its values.
  init(field: StandardField) {
    self.field = field
  }

  /// Takes the values; what no document states cannot be chosen.
  mutating func take(_ facet: Facet) {
    guard facet.field == field.rawValue else { return }
    values = facet.values.filter { $0.text != nil }
    selected = 0
  }

  /// Moves the mark.
  mutating func move(by count: Int) {
    selected = max(0, min(selected + count, (values ?? []).count - 1))
  }

  /// A query with the chosen value in the place of any other of the field.
  func narrowed(_ query: String) -> String? {
    guard let values, values.indices.contains(selected), let value = values[selected].text else {
      return nil
    }
    let others = query.split(separator: " ").filter { !$0.hasPrefix(field.rawValue + ":") }
    return (others + ["\(field.rawValue):\(Self.quoted(value))"]).joined(separator: " ")
  }

  /// The value as a query names it.
  private static func quoted(_ value: String) -> String {
    value.allSatisfy { $0.isLetter || $0.isNumber } ? value : "\"\(value)\""
  }
}
