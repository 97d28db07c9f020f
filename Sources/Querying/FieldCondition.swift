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
  /// years so are `2013-2015` and `2013至2015`. Years and dates may be typed in any form that
  /// `TypedDate` reads, and the later end of a range first.
  init(field: String, typed value: String) {
    let value = value.inHalfWidth
    let isYear = field == StandardField.year.rawValue
    let test =
      Self.range(value, separators: Self.separators) { _ in true }
      ?? (isYear ? Self.range(value, separators: Self.yearSeparators, isBound: \.isYear) : nil)
      ?? .holds(value)
    self.init(field: field, test: Self.isDated(field) ? test.withUsualDates : test)
  }

  /// Reads a value that was typed in quotation marks, which make no range.
  init(field: String, quoted value: String) {
    let isYear = field == StandardField.year.rawValue
    let test = Test.holds(value)
    self.init(field: field, test: isYear ? test.withUsualDates : test)
  }

  private static func isDated(_ field: String) -> Bool {
    [.year, .date].contains(StandardField(rawValue: field))
  }

  private static let separators = ["..", "。。", "……", "…"]

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

  /// Whether it asks for a text that stands in a heading.
  public var isOfHeadings: Bool {
    guard case .holds = test else { return false }
    return field == StandardField.section.rawValue
  }

  /// The condition as it can be typed.
  var canonicalText: String {
    switch test {
    case .range(let from, let through): rangeText(from ?? "", through ?? "")
    case .holds(let text): "\(field):\(isPlain(text) ? text : Quotation.quoting(text))"
    }
  }

  /// The bounds with a separator that reads as these bounds.
  private func rangeText(_ from: String, _ through: String) -> String {
    let texts = Self.separators.map { from + $0 + through }
    let text = texts.first { FieldCondition(field: field, typed: $0) == self }
    return "\(field):\(text ?? texts[0])"
  }

  /// Whether the text means itself without quotation marks.
  private func isPlain(_ text: String) -> Bool {
    !text.isEmpty && !text.unicodeScalars.contains(where: \.endsWord)
      && FieldCondition(field: field, typed: text).test == .holds(text)
  }
}

extension FieldCondition.Test {
  /// The same with years and dates in their usual form, the earlier end of a range first.
  fileprivate var withUsualDates: FieldCondition.Test {
    switch self {
    case .holds(let text): return .holds(text.asDate)
    case .range(let from, let through):
      if let first = from.flatMap(TypedDate.init), let last = through.flatMap(TypedDate.init),
        first.isBehind(last)
      {
        return .range(from: last.text, through: first.text)
      }
      return .range(from: from?.asDate, through: through?.asDate)
    }
  }
}

extension String {
  fileprivate var isNumber: Bool { unicodeScalars.allSatisfy(\.isASCIIDigit) }

  /// Whether it is a year in one of its forms.
  fileprivate var isYear: Bool { asDate.isNumber && unicodeScalars.count >= 4 }

  /// The usual form of a date; any other text as it is.
  fileprivate var asDate: String { TypedDate(self)?.text ?? self }

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
