internal import Analysis
package import Querying
internal import Glibc

/// The naive evaluation of queries, document by document: set operations over literal scans, and
/// BM25 by its formula. It shares the analyzer with the engine and nothing else.
package struct TermOracle {
  /// A document that matches.
  package struct Match {
    /// The document.
    package let name: String
    /// Whether the bare words of the query stand in it side by side.
    package let holdsJoinedWords: Bool
    /// Its relevance.
    package let score: Double
    /// The places of what matches, of which none lies within another.
    package let placeCount: Int
    /// These places, in characters of the folded text.
    package let places: [Range<Int>]
  }

  private let documents: [OracleDocument]
  private let averageLength: Double
  private var rarities: [OracleTerm: Double] = [:]
  private var texts: [Query: OracleText?] = [:]
  private var analyzer: Analyzer
  private let names: Set<[UInt32]>

  /// Analyzes the documents; queries are cut with these names as words.
  package init(_ documents: [FoldedDocument], names: [String] = []) throws {
    var analyzer = try Analyzer()
    let tokens = try documents.map { try OracleDocument($0, &analyzer) }
    self.documents = tokens
    averageLength = Double(tokens.reduce(0) { $0 + $1.length }) / Double(tokens.count)
    self.analyzer = analyzer
    self.names = Set(try names.map(FoldedDocument.folded))
  }

  /// The documents that match, in the order of their names' bytes.
  package mutating func matches(of query: Query) throws -> [Match] {
    texts = [:]
    var counted: [OracleText] = []
    try collect(query, into: &counted)
    let joined = try joinedWords(of: query)
    var matches: [Match] = []
    for document in documents {
      guard let places = try places(of: query, in: document) else { continue }
      matches.append(
        Match(
          name: document.folded.document.name,
          holdsJoinedWords: joined.map { document.folded.count(of: $0) > 0 } ?? false,
          score: score(of: document, for: counted), placeCount: Self.outermost(places).count,
          places: Self.outermost(places)))
    }
    return matches
  }

  /// Those that lie within no other, in the order of the text.
  private static func outermost(_ places: Set<Range<Int>>) -> [Range<Int>] {
    places.filter { place in
      !places.contains { $0 != place && place.clamped(to: $0) == place }
    }.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension TermOracle {
  /// What of a document matches a query; `nil` when it does not match.
  private mutating func places(
    of query: Query, in document: OracleDocument
  ) throws -> Set<Range<Int>>? {
    switch query {
    case .bare, .exact, .template, .written: return try occurrences(of: query, in: document)
    case .and(let parts):
      var all: Set<Range<Int>> = []
      for part in parts {
        guard let places = try places(of: part, in: document) else { return nil }
        all.formUnion(places)
      }
      return all
    case .or(let parts):
      var any: Set<Range<Int>>?
      for part in parts {
        if let places = try places(of: part, in: document) { any = (any ?? []).union(places) }
      }
      return any
    case .not(let part): return try places(of: part, in: document) == nil ? [] : nil
    case .near(let first, let links): return try chains(of: first, links, in: document)
    case .field(let condition):
      if condition.isOfHeadings { return try occurrences(of: query, in: document) }
      return try isMatch(condition, document) ? [] : nil
    }
  }

  private mutating func occurrences(
    of query: Query, in document: OracleDocument
  ) throws -> Set<Range<Int>>? {
    let text = try texts[query] ?? OracleText(query, &analyzer, names: names)
    texts[query] = text
    let places = text.map(document.places) ?? []
    return places.isEmpty ? nil : Set(places)
  }

  /// All chains there are, one link after the other.
  private mutating func chains(
    of first: Query, _ links: [ProximityLink], in document: OracleDocument
  ) throws -> Set<Range<Int>>? {
    var chains = try (places(of: first, in: document) ?? []).map { [$0] }
    for link in links {
      let next = try places(of: link.query, in: document) ?? []
      chains = chains.flatMap { chain in
        next.filter { place in
          chain.last.map { document.areNear($0, place, link.relation) } ?? false
        }.map { chain + [$0] }
      }
    }
    return chains.isEmpty ? nil : Set(chains.joined())
  }

  /// Paths alone; the tests of fields have an oracle of their own.
  private func isMatch(_ condition: FieldCondition, _ document: OracleDocument) throws -> Bool {
    guard case .holds(let value) = condition.test else { return false }
    let name = try FoldedDocument.folded(document.folded.document.name)
    return try condition.field == StandardField.path.rawValue
      && name.contains(FoldedDocument.folded(value))
  }

  /// The texts that a score is made of, each once: all that are not excluded.
  private mutating func collect(_ query: Query, into texts: inout [OracleText]) throws {
    switch query {
    case .and(let parts), .or(let parts): for part in parts { try collect(part, into: &texts) }
    case .near(let first, let links):
      for part in [first] + links.map(\.query) { try collect(part, into: &texts) }
    case .not: break
    case .bare, .exact, .template, .written, .field:
      guard let text = try OracleText(query, &analyzer, names: names), !texts.contains(text) else {
        return
      }
      texts.append(text)
    }
  }

  private func joinedWords(of query: Query) throws -> [UInt32]? {
    guard case .and(let all) = query else { return nil }
    let parts = all.filter { if case .field = $0 { false } else { true } }
    guard parts.count > 1 else { return nil }
    var joined: [UInt32] = []
    for part in parts {
      guard case .bare(let string) = part else { return nil }
      joined += try FoldedDocument.folded(string)
    }
    return joined
  }
}

extension TermOracle {
  /// BM25 with k1 = 1.2 and b = 0.75 over the words, half of it over pairs of Han characters, a fifth over
  /// Han characters; letters and digits are words in all three, a lone Han character is a pair.
  private mutating func score(of document: OracleDocument, for texts: [OracleText]) -> Double {
    var score = 0.0
    for (term, weight) in Self.weights(of: texts) {
      score += weight * rarity(of: term) * saturated(document.count(of: term), in: document)
    }
    return score
  }

  private static func weights(of texts: [OracleText]) -> [OracleTerm: Double] {
    var weights: [OracleTerm: Double] = [:]
    for word in texts.flatMap(\.words) {
      let term: OracleTerm = word.isText ? .text(word.scalars) : .word(word.scalars)
      weights[term, default: 0] += TextClass.isHan(word.scalars[0]) ? 1 : 1.7
    }
    for piece in texts.flatMap(\.pieces) {
      let isHan = piece.map(TextClass.isHan) + [false]
      for place in piece.indices where isHan[place] {
        weights[.text([piece[place]]), default: 0] += 0.2
        if isHan[place + 1] {
          weights[.text([piece[place], piece[place + 1]]), default: 0] += 0.5
        } else if place == 0 || !isHan[place - 1] {
          weights[.text([piece[place]]), default: 0] += 0.5
        }
      }
    }
    return weights
  }

  private mutating func rarity(of term: OracleTerm) -> Double {
    if let known = rarities[term] { return known }
    let holding = Double(documents.count { $0.count(of: term) > 0 })
    let rarity = log(1 + (Double(documents.count) - holding + 0.5) / (holding + 0.5))
    rarities[term] = rarity
    return rarity
  }

  private func saturated(_ count: Int, in document: OracleDocument) -> Double {
    let tf = Double(count)
    return tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * Double(document.length) / averageLength))
  }
}

/// What a score is made of.
private enum OracleTerm: Hashable {
  case word([UInt32])
  /// Characters wherever they stand.
  case text([UInt32])
}

extension OracleDocument {
  fileprivate func count(of term: OracleTerm) -> Int {
    switch term {
    case .word(let word): counts[word] ?? 0
    case .text(let scalars): folded.count(of: scalars)
    }
  }
}
