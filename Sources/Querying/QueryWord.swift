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
  /// An operator with a distance beyond the limit.
  case tooFar

  private static let operators: [String: QueryToken.Kind] = [
    "AND": .and, "且": .and, "OR": .or, "或": .or, "NOT": .not, "非": .not,
    "同句": .proximity(.sameSentence), "SEN": .proximity(.sameSentence),
    "同段": .proximity(.sameParagraph), "PARA": .proximity(.sameParagraph),
    "NEAR": .proximity(.within(Proximity.usualDistance)),
    "PREV": .proximity(.before(Proximity.usualDistance)),
  ]

  /// What stands before the number of a distance; an input method types `、` for `/`.
  private static let distanceOperators: [String: @Sendable (Int) -> Proximity] = [
    "NEAR/": Proximity.within, "NEAR、": Proximity.within, "#": Proximity.within,
    "PREV/": Proximity.before, "PREV、": Proximity.before, "$": Proximity.before,
  ]

  /// The meaning of a word that stands alone, for an index with these columns beside the standard
  /// fields.
  init(_ word: String, columns: Set<String>) {
    let halfWidth = word.inHalfWidth
    if let kind = Self.operators[halfWidth] {
      self = .operator(kind)
    } else if let word = Self.distanceOperator(halfWidth) {
      self = word
    } else if let (name, value) = Self.field(of: word, columns: columns) {
      self = .field(name, value: value)
    } else {
      self = word.unicodeScalars.allSatisfy(\.isSilent) ? .punctuation : .text
    }
  }

  private static func distanceOperator(_ word: String) -> QueryWord? {
    let scalars = word.unicodeScalars
    guard let digit = scalars.firstIndex(where: \.isASCIIDigit),
      let proximity = distanceOperators[String(scalars[..<digit])],
      scalars[digit...].allSatisfy(\.isASCIIDigit)
    else { return nil }
    guard let distance = Int(String(scalars[digit...])), distance <= Proximity.distanceLimit
    else { return .tooFar }
    return .operator(.proximity(proximity(distance)))
  }

  private static let writtenNames: Set<String> = ["形", "字形", "exact"]

  private static func field(
    of word: String, columns: Set<String>
  ) -> (name: String, value: String)? {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(where: { $0.inHalfWidth == ":" }) else { return nil }
    let typed = String(scalars[..<colon])
    let value = String(scalars[scalars.index(after: colon)...])
    if writtenNames.contains(typed.inHalfWidth.lowercased()) { return (Query.writtenName, value) }
    if let field = StandardField(name: typed) { return (field.rawValue, value) }
    return columns.contains(typed) ? (typed, value) : nil
  }
}
