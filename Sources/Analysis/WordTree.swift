/// The words as a tree of character numbers: every beginning of a word is a node.
///
/// Node 0 is the root, node n up to the count of numbers the one-character beginning of number n,
/// whether a word begins so or not. Where two words are the same, the smaller cost counts.
struct WordTree {
  /// The node before each, and the number that leads from there.
  private(set) var parents: [Int32]
  private(set) var numbers: [UInt16]
  /// What the word that ends at the node costs; 0 when none does.
  private(set) var costs: [UInt8]

  private var children: NodeIndex

  /// How many nodes there are.
  var count: Int { parents.count }

  init(_ words: DictionaryWords, numbers characters: CharacterNumbers) {
    parents = [Int32](repeating: 0, count: characters.count + 1)
    numbers = (0...characters.count).map { UInt16($0) }
    costs = [UInt8](repeating: 0, count: characters.count + 1)
    children = NodeIndex(capacity: words.count * 2)
    for word in 0..<words.count {
      var node = 0
      for character in words.characters(of: word) {
        let number = characters.numbers[Int(character)]
        node = node == 0 ? Int(number) : child(of: node, number: number)
      }
      let cost = words.costs[word]
      costs[node] = costs[node] == 0 ? cost : min(costs[node], cost)
    }
  }

  private mutating func child(of parent: Int, number: UInt16) -> Int {
    let key = UInt64(parent) << 16 | UInt64(number)
    let node = children.value(of: key, orInsert: count)
    guard node == count else { return node }
    parents.append(Int32(parent))
    numbers.append(number)
    costs.append(0)
    return node
  }
}

extension WordTree {
  /// The nodes below the first characters, those of one parent side by side in ascending order of
  /// their numbers, parents ascending; and for each node where its own begin.
  func childrenByParent() -> (nodes: [Int32], starts: [Int]) {
    let first = (numbers.max().map(Int.init) ?? 0) + 1
    let later = Int32(min(first, count))..<Int32(count)
    let byNumber = Self.sorted(Array(later), by: { Int(numbers[Int($0)]) }, below: first)
    let byParent = Self.sorted(byNumber.nodes, by: { Int(parents[Int($0)]) }, below: count)
    return (byParent.nodes, byParent.starts)
  }

  /// The nodes in ascending order of a key, in their old order where it is the same (a counting
  /// sort), and where the nodes of each key begin.
  private static func sorted(
    _ nodes: [Int32], by key: (Int32) -> Int, below limit: Int
  ) -> (nodes: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: limit + 1)
    for node in nodes { starts[key(node) + 1] += 1 }
    for index in 1...limit { starts[index] += starts[index - 1] }
    var free = starts
    var sorted = nodes
    for node in nodes {
      sorted[free[key(node)]] = node
      free[key(node)] += 1
    }
    return (sorted, starts)
  }
}
