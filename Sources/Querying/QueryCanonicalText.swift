extension Query {
  /// One way to write this query, the same for equal queries.
  ///
  /// Law: a parser that knows the same columns gives `q` for `q.canonicalText`, for every `q` that
  /// it gave, as long as the text keeps within the parser's limit of length.
  public var canonicalText: String {
    switch self {
    case .bare(let text): text
    case .exact(let text): Quotation.quoting(text)
    case .and(let parts): parts.map(\.textInConjunction).joined(separator: " ")
    case .or(let parts): parts.map(\.canonicalText).joined(separator: " OR ")
    case .not(let query): "-" + query.textAfterMinus
    case .field(let condition): condition.canonicalText
    }
  }

  private var textInConjunction: String {
    if case .or = self { "(\(canonicalText))" } else { canonicalText }
  }

  private var textAfterMinus: String {
    switch self {
    case .and, .or: "(\(canonicalText))"
    case .bare, .exact, .not, .field: canonicalText
    }
  }
}
