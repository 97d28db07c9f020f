/// Numbers in sets that are united (union-find).
package struct DisjointSets {
  private var parents: [Int]

  /// Each number below `count` in a set of its own.
  package init(count: Int) {
    parents = Array(0..<count)
  }

  /// A number that all numbers of a set have in common: the least.
  package mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Makes one set of the sets of two numbers.
  package mutating func unite(_ left: Int, _ right: Int) {
    let (first, second) = (root(of: left), root(of: right))
    parents[max(first, second)] = min(first, second)
  }

  /// The sets of more than one number, by their least numbers; the numbers of each ascending.
  package mutating func groups() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for number in parents.indices {
      let root = root(of: number)
      if root != number { members[root, default: [root]].append(number) }
    }
    return members.values.sorted { $0[0] < $1[0] }
  }
}
