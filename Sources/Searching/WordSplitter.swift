internal import Analysis
internal import Querying

/// Rewrites a query so that each text without quotation marks that stands nowhere is replaced by
/// its words, any of them.
struct WordSplitter {
  private var tokenizer: QueryTokenizer
  private let standsSomewhere: (String) throws -> Bool

  /// The words that stand in place of texts, in order, each once.
  private(set) var words: [String] = []

  /// A splitter that leaves a text whole of which `standsSomewhere` says that a document holds it.
  init(_ tokenizer: QueryTokenizer, standsSomewhere: @escaping (String) throws -> Bool) {
    self.tokenizer = tokenizer
    self.standsSomewhere = standsSomewhere
  }

  /// The query by its words; `nil` when no text that stands nowhere has words.
  mutating func split(_ query: Query) throws -> Query? {
    let byWords = try rewritten(query)
    return byWords == query ? nil : byWords
  }

  private mutating func rewritten(_ query: Query) throws -> Query {
    switch query {
    case .bare(let text): try alternatives(of: text)
    case .exact, .template, .written, .field: query
    case .near(let first, let links):
      .near(
        try rewritten(first),
        try links.map { ProximityLink($0.relation, try rewritten($0.query)) })
    case .and(let children): .and(try rewritten(children))
    case .or(let children): .or(try rewritten(children))
    // What is excluded stays as it was written: any of its words would exclude too much.
    case .not: query
    }
  }

  private mutating func rewritten(_ queries: [Query]) throws -> [Query] {
    var results: [Query] = []
    for query in queries { results.append(try rewritten(query)) }
    return results
  }

  private mutating func alternatives(of text: String) throws -> Query {
    if try standsSomewhere(text) { return .bare(text) }
    let folded = try FoldedText(query: text).scalars
    var found: [String] = []
    for token in try tokenizer.tokens(in: folded) {
      let word = Term(folded: folded[token]).text
      if !found.contains(word) { found.append(word) }
    }
    let chosen = Self.telling(found)
    guard found.count > 1, !chosen.isEmpty else { return .bare(text) }
    words += chosen.filter { !words.contains($0) }
    return chosen.count == 1 ? .bare(chosen[0]) : .or(chosen.map { .bare($0) })
  }

  /// The words of two characters and more: a single character (的, 谁, 来) is nearly everywhere and
  /// says nothing.
  private static func telling(_ words: [String]) -> [String] {
    words.filter { $0.unicodeScalars.count > 1 }
  }
}
