package import Indexing
package import Searching

/// Words and how often two of them stand in the same passage: a network for other programs.
package struct WordGraph: Sendable {
  /// A word.
  package struct Node: Hashable, Sendable {
    /// Folded.
    package let word: String
    /// The passages that hold it.
    package let passages: Int
  }

  /// Two words.
  package struct Edge: Hashable, Sendable {
    /// The numbers of the words in `nodes`, the lesser first.
    package let first: Int
    package let second: Int
    /// The passages that hold both.
    package let passages: Int
    package let logDice: Double
  }

  /// The words in the most passages, of two Han characters or more, but not those in more than 40 % of the passages.
  package let nodes: [Node]

  /// Pairs of them, those that stand together in passages most often first.
  package let edges: [Edge]

  /// The documents that could not be looked at.
  package let losses: [FigureTable.Loss]

  /// The network of so many words of a subset; pairs in fewer than `least` passages are left out.
  package init(
    _ subset: Subset, size: Int, least: Int, lexicon: Lexicon, workers: Workers
  ) throws(IndexError) {
    let text = try ClauseText(subset, lexicon: lexicon, workers: workers)
    let passages = TopicPassages(of: text, unit: .passage)
    let vocabulary = TopicVocabulary(of: passages, in: text, workers)
    let matrix = TopicMatrix.rows(of: passages, vocabulary, in: text, workers)
    losses = text.losses
    let chosen = vocabulary.words.indices.sorted {
      (vocabulary.passageCounts[$1], $0) < (vocabulary.passageCounts[$0], $1)
    }.prefix(size)
    let nodes = chosen.map {
      Node(word: vocabulary.words[$0], passages: vocabulary.passageCounts[$0])
    }
    var numbers = [Int?](repeating: nil, count: vocabulary.words.count)
    for (number, column) in chosen.enumerated() { numbers[column] = number }
    self.nodes = nodes
    edges = Self.pairs(in: matrix, numbers).filter { $0.value >= least }.map { pair, count in
      Edge(
        first: pair.first, second: pair.second, passages: count,
        logDice: Association.logDice(
          observed: count, first: nodes[pair.first].passages,
          second: nodes[pair.second].passages) ?? 0)
    }.sorted { ($1.passages, $0.first, $0.second) < ($0.passages, $1.first, $1.second) }
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  private static func pairs(in matrix: SparseRows, _ numbers: [Int?]) -> [Pair: Int] {
    var pairs: [Pair: Int] = [:]
    for row in 0..<matrix.rowCount {
      let held = (matrix.starts[row]..<matrix.starts[row + 1]).compactMap {
        numbers[Int(matrix.columns[$0])]
      }.sorted()
      for (place, first) in held.enumerated() {
        for second in held[(place + 1)...] {
          pairs[Pair(first: first, second: second), default: 0] += 1
        }
      }
    }
    return pairs
  }
}
