extension Query {
  /// One way to write this query, the same for equal queries.
  ///
  /// Law: a parser that knows the same columns gives `q` for `q.canonicalText`, for every `q` that
  /// it gave, as long as the text keeps within the parser's limit of length.
  public var canonicalText: String {
    switch self {
    case .bare(let text): text
    case .exact(let text): Query.quoting(text)
    case .template(let template): Quotation.quoting(template.escapedText)
    case .written(let text):
      FieldCondition(field: Query.writtenName, test: .holds(text)).canonicalText
    case .and(let parts): parts.map(\.textInConjunction).joined(separator: " ")
    case .or(let parts): parts.map(\.canonicalText).joined(separator: " OR ")
    case .not(let query): "-" + query.textAfterMinus
    case .near(let first, let links):
      links.reduce(first.textInConjunction) {
        "\($0) \($1.relation.canonicalText) \($1.query.textInConjunction)"
      }
    case .field(let condition): condition.canonicalText
    }
  }

  private var textInConjunction: String {
    if case .or = self { "(\(canonicalText))" } else { canonicalText }
  }

  private var textAfterMinus: String {
    switch self {
    case .and, .or, .near: "(\(canonicalText))"
    case .bare, .exact, .template, .written, .not, .field: canonicalText
    }
  }
}

extension Proximity {
  /// The operator.
  fileprivate var canonicalText: String {
    switch self {
    case .within(let distance): "NEAR/\(distance)"
    case .before(let distance): "PREV/\(distance)"
    case .sameSentence: "同句"
    case .sameParagraph: "同段"
    }
  }
}
