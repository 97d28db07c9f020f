package import Querying

extension RandomCorpus {
  /// A tree of operators over texts, at most `depth` of them above each other.
  package mutating func query(depth: Int, from documents: [FoldedDocument]) -> Query {
    switch depth > 0 ? Int.random(in: 0..<8, using: &generator) : 0 {
    case 0...2: term(from: documents)
    case 3...4: .and(parts(depth: depth, from: documents))
    case 5...6: .or(parts(depth: depth, from: documents))
    default: .not(query(depth: depth - 1, from: documents))
    }
  }

  /// A word without quotation marks, Latin among them, or a quoted text.
  package mutating func term(from documents: [FoldedDocument]) -> Query {
    switch Int.random(in: 0..<8, using: &generator) {
    case 6: .field(FieldCondition(field: "节", test: .holds(word())))
    case 7: .field(FieldCondition(field: "文件", test: .holds(pick(["1", "2", ".txt", "0.T"]))))
    case 0: .bare(pick(["GDP", "gdpx", "5000", "15000", "2014", "a", "GDP5000", "é"]))
    case 1...3: .bare(word())
    default: .exact(quotation(from: documents))
    }
  }

  private mutating func parts(depth: Int, from documents: [FoldedDocument]) -> [Query] {
    (0..<Int.random(in: 2...3, using: &generator)).map { _ in
      query(depth: depth - 1, from: documents)
    }
  }
}
