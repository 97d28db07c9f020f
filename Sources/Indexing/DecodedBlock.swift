/// The contents of one block of a posting list: its documents and, once they are read, how often the term
/// is in each. Keeps its memory from one block to the next.
struct DecodedBlock: Sendable {
  /// The documents, ascending.
  private(set) var documents: [UInt32] = []

  /// How often the term is in each; at least 1. Of those of a block before, until they are read.
  private(set) var frequencies: [UInt32] = []

  /// Whether the frequencies were read.
  private(set) var hasFrequencies = false

  /// How many documents there are.
  var count: Int { documents.count }

  /// The last document; 0 in an empty block.
  var lastDocument: UInt32 { documents.last ?? 0 }

  /// Puts `count` documents in place of those that were there, which `read` sets.
  @inline(__always)
  mutating func setDocuments(_ count: Int, _ read: (inout MutableSpan<UInt32>) -> Void) {
    hasFrequencies = false
    Self.resize(&documents, to: count)
    var span = documents.mutableSpan
    read(&span)
  }

  /// Sets the frequencies by `read`.
  @inline(__always)
  mutating func setFrequencies(_ read: (inout MutableSpan<UInt32>) -> Void) {
    hasFrequencies = true
    Self.resize(&frequencies, to: count)
    var span = frequencies.mutableSpan
    read(&span)
  }

  private static func resize(_ numbers: inout [UInt32], to count: Int) {
    guard numbers.count != count else { return }
    numbers.removeAll(keepingCapacity: true)
    numbers.append(contentsOf: repeatElement(0, count: count))
  }

  /// The first index from `start` on whose document is not before `target`; `count` when there is none.
  /// A few steps one by one, because the next one wanted is often near, then by halves.
  @inline(__always)
  func index(notBefore target: UInt32, from start: Int) -> Int {
    let documents = documents.span
    var low = start
    let near = min(count, start &+ 4)
    while low < near {
      if documents[low] >= target { return low }
      low &+= 1
    }
    var length = count &- low
    while length > 0 {
      let half = length &>> 1
      let isBefore = documents[low &+ half] < target
      low = isBefore ? low &+ half &+ 1 : low
      length = isBefore ? length &- half &- 1 : half
    }
    return low
  }
}
