internal import Analysis
internal import Querying

/// Folds the texts of a query and cuts them into words, once each.
struct QueryBinder {
  var analyzer: Analyzer
  private(set) var patterns: [TextPattern] = []
  private(set) var words: [[Term]] = []
  private var known: Set<TextPattern> = []

  init(analyzer: Analyzer) {
    self.analyzer = analyzer
  }

  /// The node of a query whose occurrences count.
  mutating func node(_ query: Query) throws(AnalysisError) -> QueryPlan.Node {
    switch query {
    case .bare(let text): .pattern(try counted(pattern(bare: text)))
    case .exact(let text): .pattern(try counted(pattern(exact: text)))
    case .or(let children): .any(try nodes(children))
    case .and(let children): try conjunction(of: children)
    case .not: try conjunction(of: [query])
    case .field(let condition): try node(condition)
    }
  }

  /// A text in a heading is looked for as any text is; all else is known of whole documents.
  private mutating func node(_ condition: FieldCondition) throws(AnalysisError) -> QueryPlan.Node {
    guard condition.field == StandardField.section.rawValue, case .holds(let text) = condition.test
    else { return .field(try BoundField(condition)) }
    let scalars = try FoldedText(query: text).scalars
    return .pattern(
      try counted(TextPattern(scalars: scalars, isWholeWord: false, isInHeading: true)))
  }

  /// All of the children that are no exclusions, without those that are.
  private mutating func conjunction(of children: [Query]) throws(AnalysisError) -> QueryPlan.Node {
    var wanted: [QueryPlan.Node] = []
    var excluded: [QueryPlan.Node] = []
    for child in children {
      if case .not(let unwanted) = child {
        excluded.append(try uncounted(unwanted))
      } else {
        wanted.append(try node(child))
      }
    }
    return .all(wanted.isEmpty ? [.everything] : wanted, excluding: excluded)
  }

  private mutating func nodes(_ queries: [Query]) throws(AnalysisError) -> [QueryPlan.Node] {
    var nodes: [QueryPlan.Node] = []
    for query in queries { nodes.append(try node(query)) }
    return nodes
  }

  /// The node of an excluded query: its patterns are neither counted nor shown.
  private mutating func uncounted(_ query: Query) throws(AnalysisError) -> QueryPlan.Node {
    var binder = QueryBinder(analyzer: analyzer)
    defer { analyzer = binder.analyzer }
    return try binder.node(query)
  }

  private mutating func counted(_ pattern: TextPattern) throws(AnalysisError) -> TextPattern {
    guard known.insert(pattern).inserted else { return pattern }
    patterns.append(pattern)
    var terms: [Term] = []
    for token in try analyzer.tokens(in: pattern.scalars) {
      terms.append(Term(folded: pattern.scalars[token]))
    }
    words.append(terms)
    return pattern
  }

  private mutating func pattern(exact text: String) throws(AnalysisError) -> TextPattern {
    TextPattern(scalars: try FoldedText(query: text).scalars, isWholeWord: false)
  }

  /// Latin and digits that are one word are looked for as a whole word, all else as it stands.
  private mutating func pattern(bare text: String) throws(AnalysisError) -> TextPattern {
    let scalars = try FoldedText(query: text).scalars
    let isOneWord = try analyzer.tokens(in: scalars) == [0..<scalars.count]
    let isAlphabetic = scalars.allSatisfy { $0 < Self.firstIdeographicCode }
    return TextPattern(scalars: scalars, isWholeWord: isOneWord && isAlphabetic)
  }

  /// The scripts written without spaces between words begin here, with the Han radicals.
  private static let firstIdeographicCode: UInt32 = 0x2E80

  /// The bare words of a query that is nothing but bare words and fields, joined.
  func joinedWords(of query: Query) throws(AnalysisError) -> TextPattern? {
    guard case .and(let all) = query else { return nil }
    let children = all.filter { if case .field = $0 { false } else { true } }
    guard children.count > 1 else { return nil }
    var scalars: [UInt32] = []
    for child in children {
      guard case .bare(let text) = child else { return nil }
      scalars += try FoldedText(query: text).scalars
    }
    return TextPattern(scalars: scalars, isWholeWord: false)
  }
}
