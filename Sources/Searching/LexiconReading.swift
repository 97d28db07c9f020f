internal import Analysis
internal import Querying

/// Reads a query by a lexicon: a word without quotation marks that is a name in it is asked for by all of
/// its names.
///
/// Law: the query that results finds without the lexicon what the first one finds with it.
struct LexiconReading {
  private let words: LexiconWords

  /// The words of the query that have other names, each once, in its order.
  private(set) var widened: [String] = []

  /// A reading by some words.
  init(_ words: LexiconWords) {
    self.words = words
  }

  /// The query by all names.
  mutating func read(_ query: Query) throws(AnalysisError) -> Query {
    switch query {
    case .bare(let text): try named(text)
    case .exact, .template, .written, .field: query
    case .near(let first, let links): .near(try read(first), try read(links))
    case .and(let parts): .and(try read(parts))
    case .or(let parts): .alternatives(try read(parts))
    case .not(let part): .not(try read(part))
    }
  }

  private mutating func read(_ queries: [Query]) throws(AnalysisError) -> [Query] {
    var results: [Query] = []
    for query in queries { results.append(try read(query)) }
    return results
  }

  private mutating func read(_ links: [ProximityLink]) throws(AnalysisError) -> [ProximityLink] {
    var results: [ProximityLink] = []
    for link in links { results.append(ProximityLink(link.relation, try read(link.query))) }
    return results
  }

  private mutating func named(_ text: String) throws(AnalysisError) -> Query {
    let names = words.otherNames(for: try FoldedText(query: text).scalars)
    guard !names.isEmpty else { return .bare(text) }
    if !widened.contains(text) { widened.append(text) }
    return .or([.bare(text)] + names.map(Query.init(name:)))
  }
}

extension Query {
  /// The query for a name: as if it was typed, in quotation marks where it would be read otherwise.
  fileprivate init(name: String) {
    let typed = try? QueryParser.parse(name)
    let isWord = typed == .bare(name) && typed?.unknownFields.isEmpty ?? true
    self = isWord ? .bare(name) : .exact(name)
  }

  /// Any of some queries, or of their alternatives, each once.
  fileprivate static func alternatives(_ queries: [Query]) -> Query {
    var parts: [Query] = []
    for query in queries {
      let alternatives = if case .or(let parts) = query { parts } else { [query] }
      for part in alternatives where !parts.contains(part) { parts.append(part) }
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }
}
