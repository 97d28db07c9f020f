internal import Analysis
internal import Indexing
internal import Querying

/// A query bound to a tokenizer: its texts folded and cut into words.
struct QueryPlan {
  /// The tree of patterns; `Pattern` numbers refer to `patterns`.
  indirect enum Node: Hashable {
    case pattern(TextPattern)
    case all([Node], excluding: [Node])
    case any([Node])
    /// Texts near each other.
    case near(ProximityPattern)
    /// The documents of which something is known.
    case field(BoundField)
    /// Every document.
    case everything
  }

  /// What must match.
  let root: Node

  /// The patterns whose occurrences count and are shown: all that are not excluded, once each.
  let patterns: [TextPattern]

  /// The number of each pattern.
  let numbers: [TextPattern: Int]

  /// Whether the places of a document are all occurrences of all patterns, each of them apart.
  let countsEveryOccurrence: Bool

  /// The words of each pattern, by which documents are ranked.
  let words: [[RankedTerm]]

  /// The words of a query without operators, side by side: documents that hold them so come
  /// first. `nil` when there is nothing to join.
  let joined: TextPattern?

  /// Binds a query; where numbers are read, each stands for all the ways to write it.
  init(
    _ query: Query, readsNumbers: Bool = false, tokenizer: QueryTokenizer
  ) throws(AnalysisError) {
    var binder = QueryBinder(tokenizer, readsNumbers: readsNumbers)
    root = try binder.node(query)
    patterns = binder.patterns
    words = binder.words
    numbers = Dictionary(uniqueKeysWithValues: patterns.enumerated().map { ($1, $0) })
    countsEveryOccurrence = root.countsEveryOccurrence && !PatternOverlap.isPossible(in: patterns)
    joined = try binder.joinedWords(of: query)
  }

  /// The texts by which documents are ranked, with their words; 0 stands between the pieces of one with
  /// holes.
  var texts: some Sequence<(scalars: [UInt32], words: [RankedTerm])> {
    zip(patterns, words).lazy.map { pattern, words in
      let pieces = [pattern.scalars] + pattern.rest.map(\.scalars)
      return (Array(pieces.joined(separator: [0])), words)
    }
  }
}

extension QueryPlan.Node {
  /// Whether every occurrence of its patterns in a document that matches belongs to the match.
  fileprivate var countsEveryOccurrence: Bool {
    switch self {
    case .pattern, .field, .everything: true
    case .all(let nodes, _): nodes.allSatisfy(\.countsEveryOccurrence)
    case .any(let nodes): nodes.allSatisfy { $0.isAlternative }
    case .near: false
    }
  }

  private var isAlternative: Bool {
    switch self {
    case .pattern, .field, .everything: true
    case .any(let nodes): nodes.allSatisfy { $0.isAlternative }
    case .all, .near: false
    }
  }
}
