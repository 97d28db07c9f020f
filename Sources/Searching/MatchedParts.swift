internal import Analysis
internal import Storage

/// What of a query a document that matches has places of: not what is excluded, and of alternatives
/// only those that match.
struct MatchedParts: Hashable {
  /// Patterns that count wherever they stand.
  var patterns: Set<TextPattern> = []

  /// Chains, of whose texts only what is near each other counts.
  var chains: Set<ProximityPattern> = []

  /// Where the texts of a chain stand that belong to it.
  typealias ChainPlaces = [TextPattern: [Range<Int>]]

  /// An occurrence of a pattern.
  struct Match: Hashable {
    /// Its characters in the clean text.
    let positions: Range<Int>
    /// Which pattern of the plan it is.
    let pattern: Int
  }

  /// The places in a document, in the order of the text; what lies within another place is none.
  func places(
    in document: inout DocumentOccurrences, of plan: QueryPlan, _ analyzer: inout Analyzer
  ) throws(StorageError) -> [Match] {
    var matches: [Match] = []
    func add(_ pattern: TextPattern, _ ranges: [Range<Int>]) {
      guard let number = plan.numbers[pattern] else { return }
      matches += ranges.map { Match(positions: $0, pattern: number) }
    }
    for pattern in patterns { add(pattern, try document.occurrences(of: pattern, &analyzer)) }
    for chain in chains {
      for (pattern, ranges) in try document.places(of: chain, &analyzer) { add(pattern, ranges) }
    }
    return matches.outermost
  }
}

extension [MatchedParts.Match] {
  /// In the order of the text, without those within another, each of equal ones once.
  fileprivate var outermost: [Element] {
    var end = 0
    return sorted {
      ($0.positions.lowerBound, $1.positions.upperBound, $0.pattern)
        < ($1.positions.lowerBound, $0.positions.upperBound, $1.pattern)
    }.filter { match in
      guard match.positions.upperBound > end else { return false }
      end = match.positions.upperBound
      return true
    }
  }
}
