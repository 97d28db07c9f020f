/// A condition on what is known of a document beside its text.
public struct FieldCondition: Hashable, Sendable {
  /// What the field's value must be.
  public enum Test: Hashable, Sendable {
    /// The value holds this text, as typed. A year or date is, or begins with, it; a path with `*`
    /// or `?` in it is a pattern.
    case holds(String)
    /// The value lies between these, both included; where one is missing there is no bound.
    case range(from: String?, through: String?)
  }

  /// The field: a `StandardField`'s raw value, or the name of a column of a metadata table.
  public var field: String

  /// What its value must be.
  public var test: Test

  /// A condition made of its parts.
  public init(field: String, test: Test) {
    self.field = field
    self.test = test
  }
}

extension FieldCondition {
  /// Reads a value that was typed without quotation marks: `2013..2015` is a range; between two
  /// years so are `2013-2015` and `2013至2015`.
  init(field: String, typed value: String) {
    self.field = field
    let value = value.inHalfWidth
    let isYear = field == StandardField.year.rawValue
    test =
      Self.range(value, separators: Self.separators) { _ in true }
      ?? (isYear ? Self.range(value, separators: Self.yearSeparators, isBound: \.isNumber) : nil)
      ?? .holds(value)
  }

  private static let separators = ["..", "……", "…"]

  private static let yearSeparators = ["-", "—", "–", "~", "至", "到"]

  /// The range on both sides of the first separator that has a bound on one side at least.
  private static func range(
    _ value: String, separators: [String], isBound: (String) -> Bool
  ) -> Test? {
    for separator in separators {
      guard let (left, right) = value.parted(at: separator) else { continue }
      let bounds = [left, right].map { $0.isEmpty ? nil : $0 }
      guard bounds.contains(where: { $0 != nil }), bounds.allSatisfy({ $0.map(isBound) ?? true })
      else { continue }
      return .range(from: bounds[0], through: bounds[1])
    }
    return nil
  }

  /// Whether it asks for a year by numbers, or for another field.
  var isNumberOrNoYear: Bool {
    guard field == StandardField.year.rawValue else { return true }
    return switch test {
    case .holds(let text): text.isNumber
    case .range(let from, let through): [from, through].allSatisfy { $0?.isNumber ?? true }
    }
  }

  /// The condition as it can be typed.
  var canonicalText: String {
    switch test {
    case .range(let from, let through): "\(field):\(from ?? "")..\(through ?? "")"
    case .holds(let text): "\(field):\(isPlain(text) ? text : Quotation.quoting(text))"
    }
  }

  /// Whether the text means itself without quotation marks.
  private func isPlain(_ text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains(where: \.endsWord)
      && FieldCondition(field: field, typed: text).test == .holds(text)
  }
}

extension String {
  fileprivate var isNumber: Bool { unicodeScalars.allSatisfy(\.isASCIIDigit) }

  /// What stands before and after the first occurrence of a separator.
  fileprivate func parted(at separator: String) -> (String, String)? {
    let (scalars, pattern) = (Array(unicodeScalars), Array(separator.unicodeScalars))
    let starts = 0..<max(0, scalars.count - pattern.count + 1)
    guard let start = starts.first(where: { scalars[$0...].starts(with: pattern) }) else {
      return nil
    }
    return (String(scalars[..<start]), String(scalars[(start + pattern.count)...]))
  }

  private init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
