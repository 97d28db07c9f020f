package import Querying

extension RandomCorpus {
  /// A tree of operators over texts, at most `depth` of them above each other.
  package mutating func query(depth: Int, from documents: [FoldedDocument]) -> Query {
    switch depth > 0 ? Int.random(in: 0..<9, using: &generator) : 0 {
    case 8: near(from: documents)
    case 0...2: term(from: documents)
    case 3...4: .and(parts(depth: depth, from: documents))
    case 5...6: .or(parts(depth: depth, from: documents))
    default: .not(query(depth: depth - 1, from: documents))
    }
  }

  /// A word without quotation marks, Latin among them, or a quoted text.
  package mutating func term(from documents: [FoldedDocument]) -> Query {
    switch Int.random(in: 0..<10, using: &generator) {
    case 8: .written(quotation(from: documents))
    case 9: .template(template(from: documents))
    case 6: .field(FieldCondition(field: "节", test: .holds(word())))
    case 7: .field(FieldCondition(field: "文件", test: .holds(pick(["1", "2", ".txt", "0.T"]))))
    case 0:
      .bare(pick(["GDP", "gdpx", "5000", "15000", "2014", "a", "GDP5000", "é", "a-", "-5000"]))
    case 1...3: .bare(word())
    default: .exact(quotation(from: documents))
    }
  }

  /// Texts near each other, mostly short ones that are found often.
  package mutating func near(from documents: [FoldedDocument]) -> Query {
    let links = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
      ProximityLink(
        pick([
          .within(0), .within(2), .within(10), .before(1), .before(5), .sameSentence, .sameSentence,
          .sameParagraph,
        ]), nearText(from: documents))
    }
    return .near(nearText(from: documents), links)
  }

  private mutating func nearText(from documents: [FoldedDocument]) -> Query {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: .or([.bare(word()), .exact(quotation(from: documents))])
    case 1: .bare(pick(["GDP", "5000", "a"]))
    case 2: .template(template(from: documents))
    case 3: pick([.written(word()), .field(FieldCondition(field: "节", test: .holds(word())))])
    default: .bare(word())
    }
  }

  /// Short pieces with holes between.
  package mutating func template(from documents: [FoldedDocument]) -> TextTemplate {
    TextTemplate(
      start: word(),
      parts: (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        TextTemplate.Part(
          hole: pick([1...1, 2...2, 0...10, 1...11]),
          text: pick([word(), word(), "，", "5", quotation(from: documents)]))
      })
  }

  private mutating func parts(depth: Int, from documents: [FoldedDocument]) -> [Query] {
    (0..<Int.random(in: 2...3, using: &generator)).map { _ in
      query(depth: depth - 1, from: documents)
    }
  }
}
