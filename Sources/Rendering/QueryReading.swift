package import Querying

/// How a query was read, in words, so that its writer sees what was asked.
package struct QueryReading: Sendable {
  private let messages: Messages

  /// A reading in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// How the query of an answer was read.
  package func text(of response: SearchResponse) -> String {
    text(
      of: response.query, read: response.reading, byLexicon: !response.lexiconWords.isEmpty)
  }

  /// One line, and a second one when words of the query were searched in place of its text; whether a
  /// lexicon had names for its words.
  package func text(
    of query: Query, read reading: SearchResponse.Reading, byLexicon: Bool = false
  ) -> String {
    let understood = messages.understood(phrase(for: query), byLexicon: byLexicon)
    switch reading {
    case .asWritten: return understood
    case .words(let words): return understood + "\n" + messages.inWords(list(of: words))
    case .anyWord(let words): return understood + "\n" + messages.wordsInstead(list(of: words))
    }
  }

  private func list(of words: [String]) -> String {
    words.map(messages.quoted).joined(separator: messages.listSeparator)
  }

  /// A query in words.
  func phrase(for query: Query) -> String {
    switch query {
    case .bare(let text), .exact(let text): messages.quoted(text)
    case .template(let template): messages.template(messages.quoted(template.text))
    case .written(let text): messages.written(messages.quoted(text))
    case .near(let first, let links): phrase(for: first, links)
    case .or(let parts): parts.map(operand).joined(separator: messages.or)
    case .and(let parts): conjunction(parts)
    case .not: conjunction([query])
    case .field(let condition): phrase(for: condition)
    }
  }

  private func phrase(for first: Query, _ links: [ProximityLink]) -> String {
    if let link = links.first, links.count == 1 {
      return messages.near(link.relation, operand(first), operand(link.query))
    }
    return links.reduce(operand(first)) {
      "\($0) \(messages.link($1.relation)) \(operand($1.query))"
    }
  }

  private func phrase(for condition: FieldCondition) -> String {
    let field = messages.field(named: condition.field)
    return switch condition.test {
    case .holds(let text): messages.fieldHolds(field, messages.quoted(text))
    case .range(let from?, let through?): messages.fieldLies(field, from: from, through: through)
    case .range(let from?, nil): messages.fieldLies(field, from: from)
    case .range(nil, let through): messages.fieldLies(field, through: through ?? "")
    }
  }

  private func conjunction(_ parts: [Query]) -> String {
    let wanted = parts.filter { $0.excluded == nil }.map(operand)
    let unwanted = parts.compactMap(\.excluded).map(operand)
    let start = wanted.isEmpty ? messages.allFiles : wanted.joined(separator: messages.and)
    guard !unwanted.isEmpty else { return start }
    return start + messages.excluding(unwanted.joined(separator: messages.listSeparator))
  }

  private func operand(_ query: Query) -> String {
    switch query {
    case .bare, .exact, .template, .written, .field: phrase(for: query)
    case .and, .or, .not, .near: "(\(phrase(for: query)))"
    }
  }
}

extension Query {
  /// What a negation excludes.
  fileprivate var excluded: Query? {
    if case .not(let query) = self { query } else { nil }
  }
}
