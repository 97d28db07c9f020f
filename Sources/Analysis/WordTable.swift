/// The words of a dictionary in the form in which they are looked up: a code for each character of
/// the basic plane, and a double array over the numbers of Han characters.
///
/// The node of number n alone is node n. The node one character after another is node `base + n`
/// if its label is n: no two nodes have the same base, so the label tells which one it belongs to.
/// Node 0 belongs to characters without a number, which begin no word and follow none.
///
/// Invariant: `codes` has 65,536 readable elements, `nodes` and `labels` `nodeCount` each, at least
/// one, until `owner` is gone, and nobody writes to them; every access checks its index against
/// these counts. So any bytes are allowed: a damaged table gives other words, no trap.
@safe package final class WordTable: @unchecked Sendable {
  private let owner: any Sendable
  private let memory: UnsafeRawBufferPointer
  private let codes: UnsafePointer<CharacterCode>
  private let nodes: UnsafePointer<WordNode>
  private let labels: UnsafePointer<UInt16>
  private let nodeCount: Int

  /// Says whether bytes of the memory are as they were written; `nil` when all are known to be.
  let check: (@Sendable (Range<Int>) -> Bool)?

  /// The label of a node that follows none; no character has this code.
  static let noLabel = UInt16.max

  static let codeCount = 1 << 16
  private static let codeSize = codeCount * MemoryLayout<CharacterCode>.stride
  private static let nodeSize = MemoryLayout<WordNode>.stride
  private static let labelSize = MemoryLayout<UInt16>.stride

  /// The table in `memory`: the codes, the nodes, the labels, little-endian. `nil` when it is too
  /// short or not aligned for that.
  ///
  /// The memory must be readable and unchanged as long as `owner` is kept. `check` is asked about its
  /// bytes before what was made of them is believed.
  package init?(
    memory: UnsafeRawBufferPointer, keptBy owner: any Sendable,
    check: (@Sendable (Range<Int>) -> Bool)? = nil
  ) {
    let (nodeCount, rest) = (memory.count - Self.codeSize)
      .quotientAndRemainder(dividingBy: Self.nodeSize + Self.labelSize)
    guard let start = memory.baseAddress, nodeCount > 0, rest == 0, UInt(bitPattern: start) % 8 == 0
    else { return nil }
    self.owner = owner
    unsafe self.memory = memory
    unsafe codes = start.assumingMemoryBound(to: CharacterCode.self)
    unsafe nodes = (start + Self.codeSize).assumingMemoryBound(to: WordNode.self)
    unsafe labels = (start + Self.codeSize + nodeCount * Self.nodeSize)
      .assumingMemoryBound(to: UInt16.self)
    self.nodeCount = nodeCount
    self.check = check
  }

  /// The code of a character; any value may be asked about.
  @inline(__always)
  func code(of scalar: UInt32) -> CharacterCode {
    guard scalar < Self.codeCount else { return .complex }
    return unsafe codes[Int(truncatingIfNeeded: scalar)]
  }

  /// The node of a Han character alone; that of any other character is without meaning.
  @inline(__always)
  func node(of first: CharacterCode) -> WordNode {
    let index = Int(first.raw)
    return unsafe nodes[index < nodeCount ? index : 0]
  }

  /// The node of a character after another one with this base; `.none` when there is none.
  ///
  /// Without a branch, and without a look at the nodes, which are many, when the label differs.
  @inline(__always)
  func node(after base: Int, _ next: CharacterCode) -> WordNode {
    let index = base &+ Int(next.raw)
    let place = index < nodeCount ? index : 0
    let difference = unsafe UInt64(labels[place] ^ next.raw)
    let mask = 0 &- (difference &- 1) >> 63
    let node = unsafe nodes[place & Int(truncatingIfNeeded: mask)]
    return WordNode(raw: node.raw & UInt32(truncatingIfNeeded: mask))
  }

  /// The table with all bytes known to be as they were written; `nil` when they are not.
  package func checked() -> WordTable? {
    guard let check else { return self }
    guard unsafe check(0..<memory.count) else { return nil }
    return unsafe WordTable(memory: memory, keptBy: owner)
  }

  /// The bytes of the table, for a file.
  package var bytes: [UInt8] { unsafe Array(memory) }
}

extension WordTable {
  /// The bytes of the code of a character of the basic plane.
  func codeRange(of scalar: UInt32) -> Range<Int> {
    let start = Int(scalar) * MemoryLayout<CharacterCode>.stride
    return start..<start + MemoryLayout<CharacterCode>.stride
  }

  /// The bytes that are read for the node at an index; one that is out of range stands for 0.
  func nodeRange(at index: Int) -> Range<Int> {
    let start = Self.codeSize + (index < nodeCount ? index : 0) * Self.nodeSize
    return start..<start + Self.nodeSize
  }

  /// The bytes that are read for the label at an index; one that is out of range stands for 0.
  func labelRange(at index: Int) -> Range<Int> {
    let place = index < nodeCount ? index : 0
    let start = Self.codeSize + nodeCount * Self.nodeSize + place * Self.labelSize
    return start..<start + Self.labelSize
  }
}
