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
    /// The occurrences of all texts that are not excluded.
    package let placeCount: Int
  }

  private let documents: [Tokens]
  private let averageLength: Double
  private var rarities: [[UInt32]: Double] = [:]
  private var analyzer: Analyzer

  /// Analyzes the documents.
  package init(_ documents: [FoldedDocument]) throws {
    var analyzer = try Analyzer()
    let tokens = try documents.map { try Tokens($0, &analyzer) }
    self.documents = tokens
    averageLength = Double(tokens.reduce(0) { $0 + $1.length }) / Double(tokens.count)
    self.analyzer = analyzer
  }

  /// The documents that match, in the order of their names' bytes.
  package mutating func matches(of query: Query) throws -> [Match] {
    var texts: [Text] = []
    try collect(query, into: &texts)
    let joined = try joinedWords(of: query)
    var matches: [Match] = []
    for document in documents where try isMatch(query, document) {
      matches.append(
        Match(
          name: document.folded.document.name,
          holdsJoinedWords: joined.map { document.folded.count(of: $0) > 0 } ?? false,
          score: score(of: document, for: texts),
          placeCount: texts.reduce(0) { $0 + document.count(of: $1) }))
    }
    return matches
  }
}

/// A document cut into words.
private struct Tokens {
  let folded: FoldedDocument
  let counts: [[UInt32]: Int]
  let length: Int

  init(_ document: FoldedDocument, _ analyzer: inout Analyzer) throws {
    folded = document
    let tokens = try analyzer.tokens(in: document.scalars)
    counts = Dictionary(tokens.map { (Array(document.scalars[$0]), 1) }, uniquingKeysWith: +)
    length = tokens.count
  }

  func count(of text: Text) -> Int {
    if text.isInHeading { return countInHeadings(of: text.scalars) }
    return text.isWholeWord ? counts[text.scalars] ?? 0 : folded.count(of: text.scalars)
  }
}

extension Tokens {
  func countInHeadings(of text: [UInt32]) -> Int {
    let headings = Outline.headings(in: folded.scalars).map(\.positions)
    return folded.positions(of: text).count { start in
      headings.contains { $0.contains(start) && start + text.count <= $0.upperBound }
    }
  }
}

/// A text of a query, folded and cut into words.
private struct Text: Hashable {
  let scalars: [UInt32]
  let isWholeWord: Bool
  let isInHeading: Bool
  let words: [[UInt32]]
}

extension TermOracle {
  private mutating func text(
    _ string: String, isBare: Bool, isInHeading: Bool = false
  ) throws -> Text {
    let scalars = try FoldedDocument.folded(string)
    let tokens = try analyzer.tokens(in: scalars)
    let isOneWord = tokens == [0..<scalars.count] && !scalars.contains { $0 >= 0x2E80 }
    return Text(
      scalars: scalars, isWholeWord: isBare && isOneWord, isInHeading: isInHeading,
      words: tokens.map { Array(scalars[$0]) })
  }

  private mutating func isMatch(_ query: Query, _ document: Tokens) throws -> Bool {
    switch query {
    case .bare(let string): try document.count(of: text(string, isBare: true)) > 0
    case .exact(let string): try document.count(of: text(string, isBare: false)) > 0
    case .and(let parts): try parts.allSatisfy { try isMatch($0, document) }
    case .or(let parts): try parts.contains { try isMatch($0, document) }
    case .not(let part): try !isMatch(part, document)
    case .field(let condition): try isMatch(condition, document)
    }
  }

  /// Headings and paths alone; the tests of fields have an oracle of their own.
  private mutating func isMatch(
    _ condition: FieldCondition, _ document: Tokens
  ) throws -> Bool {
    guard case .holds(let value) = condition.test else { return false }
    if condition.field == StandardField.section.rawValue {
      return document.countInHeadings(of: try FoldedDocument.folded(value)) > 0
    }
    let name = try FoldedDocument.folded(document.folded.document.name)
    return try condition.field == StandardField.path.rawValue
      && name.contains(FoldedDocument.folded(value))
  }

  /// The texts whose occurrences count, each once.
  private mutating func collect(_ query: Query, into texts: inout [Text]) throws {
    switch query {
    case .bare(let string): append(try text(string, isBare: true), to: &texts)
    case .exact(let string): append(try text(string, isBare: false), to: &texts)
    case .and(let parts), .or(let parts): for part in parts { try collect(part, into: &texts) }
    case .field(let condition) where condition.field == StandardField.section.rawValue:
      guard case .holds(let value) = condition.test else { break }
      append(try text(value, isBare: false, isInHeading: true), to: &texts)
    case .not, .field: break
    }
  }

  private func append(_ text: Text, to texts: inout [Text]) {
    if !texts.contains(text) { texts.append(text) }
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
  /// BM25 with k1 = 1.2 and b = 0.75 over the words, and over the texts as wholes, each of which
  /// weighs as much as its words together.
  private mutating func score(of document: Tokens, for texts: [Text]) -> Double {
    var score = 0.0
    for text in texts {
      let weight = text.words.reduce(0) { $0 + rarity(of: $1) }
      score += weight * saturated(document.count(of: text), in: document)
    }
    for word in Set(texts.flatMap(\.words)) {
      score += rarity(of: word) * saturated(document.counts[word] ?? 0, in: document)
    }
    return score
  }

  private mutating func rarity(of word: [UInt32]) -> Double {
    if let known = rarities[word] { return known }
    let holding = Double(documents.count { $0.counts[word] != nil })
    let rarity = log(1 + (Double(documents.count) - holding + 0.5) / (holding + 0.5))
    rarities[word] = rarity
    return rarity
  }

  private func saturated(_ count: Int, in document: Tokens) -> Double {
    let tf = Double(count)
    return tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * Double(document.length) / averageLength))
  }
}
