internal import Analysis
internal import Indexing
internal import Querying

/// A query bound to an analyzer: its texts folded and cut into words.
struct QueryPlan {
  /// The tree of patterns; `Pattern` numbers refer to `patterns`.
  indirect enum Node: Hashable {
    case pattern(TextPattern)
    case all([Node], excluding: [Node])
    case any([Node])
    /// The documents of which something is known.
    case field(BoundField)
    /// Every document.
    case everything
  }

  /// What must match.
  let root: Node

  /// The patterns whose occurrences count and are shown: all that are not excluded, once each.
  let patterns: [TextPattern]

  /// The words of each pattern, by which documents are ranked.
  let words: [[Term]]

  /// The words of a query without operators, side by side: documents that hold them so come
  /// first. `nil` when there is nothing to join.
  let joined: TextPattern?

  init(_ query: Query, analyzer: inout Analyzer) throws(AnalysisError) {
    var binder = QueryBinder(analyzer: analyzer)
    root = try binder.node(query)
    patterns = binder.patterns
    words = binder.words
    joined = try binder.joinedWords(of: query)
    analyzer = binder.analyzer
  }

  /// The texts by which documents are ranked, with their words.
  var texts: some Sequence<(scalars: [UInt32], words: [Term])> {
    zip(patterns, words).lazy.map { ($0.scalars, $1) }
  }
}
