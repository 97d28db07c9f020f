/// What a run of characters without spaces, brackets or quotation marks means.
enum QueryWord: Hashable {
  /// Text to be found.
  case text
  /// Nothing but punctuation, which never makes a query fail.
  case punctuation
  /// An operator.
  case `operator`(QueryToken.Kind)
  /// A field, by the name it has in `FieldCondition`, and what follows the colon.
  case field(String, value: String)
  /// An operator that is not there yet.
  case futureOperator

  private static let operators: [String: QueryToken.Kind] = [
    "AND": .and, "且": .and, "OR": .or, "或": .or, "NOT": .not, "非": .not,
  ]

  private static let futureOperators: Set<String> = [
    "NEAR", "PREV", "同句", "同段", "SEN", "PARA",
  ]

  private static let distanceOperators: Set<String> = ["NEAR/", "PREV/", "#", "$"]

  /// The meaning of a word that stands alone, for an index with these columns beside the standard
  /// fields.
  init(_ word: String, columns: Set<String>) {
    let halfWidth = word.inHalfWidth
    if let kind = Self.operators[halfWidth] {
      self = .operator(kind)
    } else if Self.isFutureOperator(halfWidth) {
      self = .futureOperator
    } else if let (name, value) = Self.field(of: word, columns: columns) {
      self = .field(name, value: value)
    } else {
      self = word.unicodeScalars.allSatisfy(\.isSilent) ? .punctuation : .text
    }
  }

  private static func isFutureOperator(_ word: String) -> Bool {
    if futureOperators.contains(word) { return true }
    guard let digit = word.unicodeScalars.firstIndex(where: \.isASCIIDigit) else { return false }
    return distanceOperators.contains(String(word[..<digit]))
      && word.unicodeScalars[digit...].allSatisfy(\.isASCIIDigit)
  }

  private static func field(
    of word: String, columns: Set<String>
  ) -> (name: String, value: String)? {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(where: { $0.inHalfWidth == ":" }) else { return nil }
    let typed = String(scalars[..<colon])
    let value = String(scalars[scalars.index(after: colon)...])
    if let field = StandardField(name: typed) { return (field.rawValue, value) }
    return columns.contains(typed) ? (typed, value) : nil
  }
}
