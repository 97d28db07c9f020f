/// Where a code before `=` looks for its values.
enum CNKIField: Hashable {
  /// In the whole text.
  case text
  /// In a field, by the name it has in `FieldCondition`.
  case named(String)

  private static let codes: [String: CNKIField] = [
    "SU": .text, "TKA": .text, "KY": .text, "AB": .text, "FT": .text, "CO": .text,
    "TI": .named(StandardField.title.rawValue), "AU": .named(StandardField.speaker.rawValue),
    "FI": .named(StandardField.speaker.rawValue), "RP": .named(StandardField.speaker.rawValue),
    "AF": .named(StandardField.body.rawValue), "YE": .named(StandardField.year.rawValue),
    "PY": .named(StandardField.year.rawValue), "PT": .named(StandardField.date.rawValue),
  ]

  /// The field of one of CNKI's codes, of a standard field's name or of a column.
  init?(code: String, columns: Set<String>) {
    if let field = Self.codes[code.inHalfWidth.uppercased()] {
      self = field
    } else if let field = StandardField(name: code) {
      self = .named(field.rawValue)
    } else if columns.contains(code) {
      self = .named(code)
    } else {
      return nil
    }
  }

  /// Whether its values are years or dates, in which a hyphen makes a range.
  var isDated: Bool {
    self == .named(StandardField.year.rawValue) || self == .named(StandardField.date.rawValue)
  }

  /// What it is called.
  var name: String { if case .named(let name) = self { name } else { "SU" } }
}
