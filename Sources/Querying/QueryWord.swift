/// What a run of characters without spaces, brackets or quotation marks means.
enum QueryWord: Hashable {
  /// Text to be found.
  case text
  /// Nothing but punctuation, which never makes a query fail.
  case punctuation
  /// An operator.
  case `operator`(QueryToken.Kind)
  /// A field's name, as typed, before a colon.
  case field(String)
  /// An operator that is not there yet.
  case futureOperator

  private static let operators: [String: QueryToken.Kind] = [
    "AND": .and, "且": .and, "OR": .or, "或": .or, "NOT": .not, "非": .not,
  ]

  private static let fields: Set<String> = [
    "题", "題", "title", "节", "節", "section", "年", "year", "文件", "path", "地", "place", "人",
    "speaker",
  ]

  private static let futureOperators: Set<String> = [
    "NEAR", "PREV", "同句", "同段", "SEN", "PARA",
  ]

  private static let distanceOperators: Set<String> = ["NEAR/", "PREV/", "#", "$"]

  /// The meaning of a word that stands alone.
  init(_ word: String) {
    let halfWidth = word.inHalfWidth
    if let kind = Self.operators[halfWidth] {
      self = .operator(kind)
    } else if Self.isFutureOperator(halfWidth) {
      self = .futureOperator
    } else if let name = Self.fieldName(of: word) {
      self = .field(name)
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

  private static func fieldName(of word: String) -> String? {
    guard let colon = word.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let name = String(word[..<colon])
    return fields.contains(name.inHalfWidth.lowercased()) ? name : nil
  }
}
