/// ICU's serialised trie of words, as in its `ucharstrie.h` (versions 4.8 to 72 and later).
///
/// Any units may be given: a walk reads inside them only, ends, and reports what is no trie.
struct UCharsTrie {
  /// The units are no trie, or one of more or longer words than any dictionary has.
  struct Damage: Error {}

  /// The longest word that is read, in units.
  static let longestWord = 64

  /// The most nodes and branches that are read; a trie has at least a unit for each.
  private static let mostSteps = 1 << 23

  private let units: [UInt16]
  private let visit: ([UInt16], Int) -> Void
  private var word: [UInt16] = []
  private var steps = 0

  /// Gives every word of the trie with its value to `visit`, in the order of the units.
  static func forEachWord(
    in units: [UInt16], _ visit: @escaping ([UInt16], Int) -> Void
  ) throws(Damage) {
    var trie = UCharsTrie(units: units, visit: visit)
    try trie.walk(from: 0)
  }

  private init(units: [UInt16], visit: @escaping ([UInt16], Int) -> Void) {
    self.units = units
    self.visit = visit
  }

  /// All words that go on with the node at `start`.
  private mutating func walk(from start: Int) throws(Damage) {
    var position = start
    let length = word.count
    while true {
      let lead = try next(&position)
      guard lead < Lead.final else {
        visit(word, try value(lead - Lead.final, &position))
        break
      }
      if lead >= Lead.value { visit(word, try nodeValue(lead, &position)) }
      let node = lead % Lead.value
      guard node >= Lead.linear else {
        try walkBranch(node == 0 ? next(&position) + 1 : node + 1, from: position)
        break
      }
      for _ in Lead.linear...node { try append(next(&position)) }
    }
    word.removeLast(word.count - length)
  }

  /// All words that go on with one of `count` units: a binary tree over lists of at most five.
  private mutating func walkBranch(_ count: Int, from start: Int) throws(Damage) {
    var position = start
    guard count > 5 else { return try walkList(count, from: start) }
    _ = try next(&position)
    let distance = try delta(&position)
    try walkBranch(count / 2, from: position + distance)
    try walkBranch(count - count / 2, from: position)
  }

  /// Pairs of a unit and its final value or the distance of its node; behind the last unit its node
  /// follows.
  private mutating func walkList(_ count: Int, from start: Int) throws(Damage) {
    var position = start
    for _ in 1..<max(count, 1) {
      try append(next(&position))
      let lead = try next(&position)
      if lead >= Lead.final {
        visit(word, try value(lead - Lead.final, &position))
      } else {
        let distance = try value(lead, &position)
        try walk(from: position + distance)
      }
      word.removeLast()
    }
    try append(next(&position))
    try walk(from: position)
    word.removeLast()
  }

  private mutating func append(_ unit: Int) throws(Damage) {
    guard word.count < Self.longestWord else { throw Damage() }
    word.append(UInt16(unit))
  }

  /// The unit at `position`; moves over it.
  private mutating func next(_ position: inout Int) throws(Damage) -> Int {
    steps += 1
    guard steps < Self.mostSteps, units.indices.contains(position) else { throw Damage() }
    position += 1
    return Int(units[position - 1])
  }
}

extension UCharsTrie {
  /// The first units that tell one kind of node or number from another.
  private enum Lead {
    static let linear = 0x30
    static let value = 0x40
    static let final = 0x8000
  }

  private mutating func value(_ lead: Int, _ position: inout Int) throws(Damage) -> Int {
    if lead < 0x4000 { return lead }
    if lead < 0x7FFF { return try (lead - 0x4000) << 16 | next(&position) }
    return try next(&position) << 16 | next(&position)
  }

  private mutating func nodeValue(_ lead: Int, _ position: inout Int) throws(Damage) -> Int {
    if lead < 0x4040 { return lead >> 6 - 1 }
    if lead < 0x7FC0 { return try (lead & 0x7FC0 - 0x4040) << 10 | next(&position) }
    return try next(&position) << 16 | next(&position)
  }

  private mutating func delta(_ position: inout Int) throws(Damage) -> Int {
    let lead = try next(&position)
    if lead < 0xFC00 { return lead }
    if lead < 0xFFFF { return try (lead - 0xFC00) << 16 | next(&position) }
    return try next(&position) << 16 | next(&position)
  }
}
