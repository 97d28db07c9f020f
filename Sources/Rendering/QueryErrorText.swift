package import Querying

/// What is wrong with a query, and a caret under the place where it is.
package struct QueryErrorText: Sendable {
  private let messages: Messages
  private let width: Int?

  /// A text in a language, whose excerpt of the query keeps within `width` cells.
  package init(language: Language, width: Int?) {
    messages = Messages(language)
    self.width = width
  }

  /// One line, and where a place can be shown an excerpt of the query and a caret under it.
  package func text(of error: QueryError, in query: String) -> String {
    let problem = messages.queryProblem(messages.explanation(of: error.kind))
    switch error.kind {
    case .empty, .tooLong: return problem + "\n"
    case .loneOperator, .tooDeep, .fieldWithoutValue, .badYear, .tooFar, .notAText,
      .unknownField:
      let place = messages.place(error.offset + 1)
      return problem + place + "\n" + excerpt(of: query, around: error.offset)
    }
  }

  private func excerpt(of query: String, around offset: Int) -> String {
    let snippet = fitted(Snippet(pointingAt: offset, in: query))
    let start = snippet.isCutBefore ? "…" : ""
    let before = snippet.pieces.prefix { !$0.isMatch }.map { VisibleText.of($0.text) }.joined()
    let caret = String(repeating: " ", count: CellWidth.of(start + before)) + "^"
    return "  \(snippet.line { $0 })\n  \(caret)\n"
  }

  private func fitted(_ snippet: Snippet) -> Snippet {
    guard let width else { return snippet }
    return SnippetFitting(cells: width - 2, cellsPerMark: 0).fitted(snippet)
  }
}

extension Snippet {
  /// A query whose character after `offset` scalars is the match.
  fileprivate init(pointingAt offset: Int, in query: String) {
    let before = String(query.unicodeScalars.prefix(offset)).utf8.count
    let length = query.unicodeScalars.dropFirst(offset).first.map { UTF8.width($0) } ?? 0
    self.init(
      line: 1, headings: [], text: query, highlights: [before..<before + length],
      isCutBefore: false, isCutAfter: false)
  }
}
