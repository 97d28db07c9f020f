internal import Analysis
internal import Querying

/// Folds the texts of a query and cuts them into words, once each. What is one word of the corpus is told
/// by its analyzer alone; a lexicon only ranks.
struct QueryBinder {
  private var tokenizer: QueryTokenizer
  private(set) var patterns: [TextPattern] = []
  private(set) var words: [[RankedTerm]] = []
  private var known: Set<TextPattern> = []
  private let readsNumbers: Bool

  /// Where numbers are read, each stands for all the ways to write it.
  init(_ tokenizer: QueryTokenizer, readsNumbers: Bool) {
    self.tokenizer = tokenizer
    self.readsNumbers = readsNumbers
  }

  /// The node of a query whose occurrences count.
  mutating func node(_ query: Query) throws(AnalysisError) -> QueryPlan.Node {
    switch query {
    case .bare(let text): try node(of: pattern(bare: text))
    case .exact(let text): try node(of: pattern(exact: text))
    case .template(let template): .pattern(try counted(pattern(template)))
    case .written(let text): .pattern(try counted(pattern(written: text)))
    case .near(let first, let links): try chain([first] + links.map(\.query), links.map(\.relation))
    case .or(let children): .any(try nodes(children))
    case .and(let children): try conjunction(of: children)
    case .not: try conjunction(of: [query])
    case .field(let condition): try node(condition)
    }
  }

  /// A text as it stands; where numbers are read, any of the ways to write those in it.
  private mutating func node(
    of pattern: TextPattern
  ) throws(AnalysisError) -> QueryPlan.Node {
    let forms = readsNumbers ? NumberForms.alternatives(of: pattern.scalars) : []
    var nodes: [QueryPlan.Node] = []
    for scalars in forms {
      var form = TextPattern(scalars: scalars, isWholeWord: false)
      form.edges = .number
      nodes.append(.pattern(try counted(form)))
    }
    return nodes.isEmpty ? .pattern(try counted(pattern)) : .any(nodes)
  }

  private mutating func chain(
    _ queries: [Query], _ relations: [Proximity]
  ) throws(AnalysisError) -> QueryPlan.Node {
    var texts: [[TextPattern]] = []
    for query in queries { texts.append(try node(query).alternatives) }
    return .near(ProximityPattern(texts: texts, relations: relations))
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
    var binder = QueryBinder(tokenizer, readsNumbers: readsNumbers)
    return try binder.node(query)
  }

  private mutating func counted(_ pattern: TextPattern) throws(AnalysisError) -> TextPattern {
    guard known.insert(pattern).inserted else { return pattern }
    patterns.append(pattern)
    var terms: [RankedTerm] = []
    for scalars in [pattern.scalars] + pattern.rest.map(\.scalars) {
      terms += try tokenizer.rankedWords(in: scalars)
    }
    words.append(terms)
    return pattern
  }

  private mutating func pattern(exact text: String) throws(AnalysisError) -> TextPattern {
    TextPattern(scalars: try FoldedText(query: text).scalars, isWholeWord: false)
  }

  private func pattern(_ template: TextTemplate) throws(AnalysisError) -> TextPattern {
    var pattern = TextPattern(
      scalars: try FoldedText(query: template.start).scalars, isWholeWord: false)
    for part in template.parts {
      pattern.rest.append(
        TextPattern.Part(hole: part.hole, scalars: try FoldedText(query: part.text).scalars))
    }
    return pattern
  }

  private func pattern(written text: String) throws(AnalysisError) -> TextPattern {
    let clean = try CleanText(query: text)
    var pattern = TextPattern(scalars: FoldedText(clean: clean.utf8).scalars, isWholeWord: false)
    // Folded texts tell how characters of one form are written.
    if Folding.hasOtherForms(of: pattern.scalars) {
      pattern.written = UTF8Scalars.characters(in: clean.utf8.span).map(\.value)
    }
    return pattern
  }

  /// Latin and digits that are one word are looked for as a whole word, other texts
  /// without Han between others, all else as it stands.
  private mutating func pattern(bare text: String) throws(AnalysisError) -> TextPattern {
    let scalars = try FoldedText(query: text).scalars
    let isOneWord = try tokenizer.analyzer.tokens(in: scalars) == [0..<scalars.count]
    let isAlphabetic = scalars.allSatisfy { $0 < Self.firstIdeographicCode }
    var pattern = TextPattern(scalars: scalars, isWholeWord: isOneWord && isAlphabetic)
    if isAlphabetic, !isOneWord { pattern.edges = .whole }
    return pattern
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

extension QueryPlan.Node {
  /// The patterns of a text, or of any of several.
  fileprivate var alternatives: [TextPattern] {
    switch self {
    case .pattern(let pattern): [pattern]
    case .any(let nodes): nodes.flatMap(\.alternatives)
    case .all, .near, .field, .everything: []
    }
  }
}
