/// The layout of a `WordTree` as `WordTable` has it.
///
/// Nodes with many children come first, those with few fill the gaps between them.
struct DoubleArray {
  /// The nodes, and between them places that belong to none.
  private(set) var nodes: [WordNode]

  /// For each node the number of its last character.
  private(set) var labels: [UInt16]

  private let tree: WordTree
  private let children: [Int32]
  private let starts: [Int]
  private var places: [Int]
  private var bases: [Int]
  private var gaps: GapList

  /// From so many children on a node is not fitted into gaps, which would take long.
  private static let many = 6

  /// Lays out the tree; `nil` when it is too large for the bits of a node.
  init?(_ tree: WordTree, firstCount: Int) {
    self.tree = tree
    (children, starts) = tree.childrenByParent()
    places = [Int](repeating: 0, count: tree.count)
    bases = places
    gaps = GapList(taken: firstCount + 1)
    for node in 0...firstCount { places[node] = node }
    (nodes, labels) = ([], [])
    placeChildren()
    guard gaps.end <= WordNode.baseCount else { return nil }
    nodes = [WordNode](repeating: .none, count: gaps.end)
    labels = [UInt16](repeating: WordTable.noLabel, count: gaps.end)
    fill(firstCount: firstCount)
  }

  private func children(of node: Int) -> Range<Int> {
    starts[node]..<starts[node + 1]
  }

  private mutating func placeChildren() {
    let parents = (1..<tree.count).filter { !children(of: $0).isEmpty }
    for node in parents where children(of: node).count >= Self.many { place(node, isLarge: true) }
    gaps.rewind()
    for count in (1..<Self.many).reversed() {
      for node in parents where children(of: node).count == count { place(node, isLarge: false) }
      gaps.rewind()
    }
  }

  private mutating func place(_ node: Int, isLarge: Bool) {
    let numbers = children(of: node).map { Int(tree.numbers[Int(children[$0])]) }
    let base = gaps.take(numbers, isMovingOn: isLarge)
    bases[node] = base
    for (index, number) in zip(children(of: node), numbers) {
      places[Int(children[index])] = base + number
    }
  }

  /// A character that is no word by itself costs what an unknown one does; so does the root, which
  /// stands for characters without a number.
  private mutating func fill(firstCount: Int) {
    for node in 0..<tree.count {
      let isFirst = node <= firstCount
      let cost = tree.costs[node]
      nodes[places[node]] = WordNode(
        base: bases[node], cost: isFirst && cost == 0 ? DictionaryWords.unknownCost : cost)
      if !isFirst { labels[places[node]] = tree.numbers[node] }
    }
  }
}
