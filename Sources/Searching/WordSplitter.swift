internal import Analysis
internal import Querying

/// Rewrites a query so that each text without quotation marks is replaced by its words, any of
/// them.
struct WordSplitter {
  private var analyzer: Analyzer

  /// The words that stand in place of texts, in order, each once.
  private(set) var words: [String] = []

  init(analyzer: Analyzer) {
    self.analyzer = analyzer
  }

  /// The query by its words; `nil` when no text has more than one word.
  mutating func split(_ query: Query) throws(AnalysisError) -> Query? {
    let byWords = try rewritten(query)
    return byWords == query ? nil : byWords
  }

  private mutating func rewritten(_ query: Query) throws(AnalysisError) -> Query {
    switch query {
    case .bare(let text): try alternatives(of: text)
    case .exact: query
    case .and(let children): .and(try rewritten(children))
    case .or(let children): .or(try rewritten(children))
    // What is excluded stays as it was written: any of its words would exclude too much.
    case .not: query
    }
  }

  private mutating func rewritten(_ queries: [Query]) throws(AnalysisError) -> [Query] {
    var results: [Query] = []
    for query in queries { results.append(try rewritten(query)) }
    return results
  }

  private mutating func alternatives(of text: String) throws(AnalysisError) -> Query {
    let folded = try FoldedText(query: text).scalars
    var found: [String] = []
    for token in try analyzer.tokens(in: folded) {
      let word = Term(folded: folded[token]).text
      if !found.contains(word) { found.append(word) }
    }
    guard found.count > 1 else { return .bare(text) }
    let chosen = Self.telling(found)
    words += chosen.filter { !words.contains($0) }
    return chosen.count == 1 ? .bare(chosen[0]) : .or(chosen.map { .bare($0) })
  }

  /// The words of two characters and more, if there are any: a single character beside them (的,
  /// 谁, 来) is nearly everywhere and says nothing.
  private static func telling(_ words: [String]) -> [String] {
    let long = words.filter { $0.unicodeScalars.count > 1 }
    return long.isEmpty ? words : long
  }
}
