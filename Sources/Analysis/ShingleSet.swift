/// All that is compared of a text: its shingles, each once.
///
/// Memory: 8 bytes for each shingle, 4 for each letter of a short text.
package struct ShingleSet: Sendable {
  /// The hashes of the shingles, ascending.
  private var hashes: [UInt64] = []

  /// The letters of a text that is short, in their order.
  private var letters: [UInt32]?

  /// The shingles of a folded text.
  package init(_ folded: [UInt32]) {
    var all: [UInt64] = []
    all.reserveCapacity(folded.count)
    let letterCount = Shingles.forEachHash(in: folded) { all.append($0) }
    all.sort()
    hashes.reserveCapacity(all.count)
    for hash in all where hash != hashes.last { hashes.append(hash) }
    if letterCount < TextSketch.leastLetters || hashes.count < TextSketch.leastCount {
      letters = folded.filter(TextClass.isGram)
    }
  }

  /// How many numbers it holds.
  package var count: Int { hashes.count + (letters?.count ?? 0) }

  /// The resemblance of two texts (Jaccard): the share of the shingles of either that both have. A
  /// *short text*, one of fewer than 64 letters or 8 different shingles, has the resemblance 1 to texts
  /// with the same letters and 0 to all others; one without letters to all.
  package func resemblance(to other: ShingleSet) -> Double {
    if letters != nil || other.letters != nil {
      return letters == other.letters && letters?.isEmpty == false ? 1 : 0
    }
    let shared = sharedCount(with: other)
    return Double(shared) / Double(hashes.count + other.hashes.count - shared)
  }

  private func sharedCount(with other: ShingleSet) -> Int {
    var (left, right, count) = (0, 0, 0)
    let (mine, others) = (hashes.span, other.hashes.span)
    while left < mine.count, right < others.count {
      let (first, second) = (mine[left], others[right])
      if first == second { count &+= 1 }
      if first <= second { left &+= 1 }
      if second <= first { right &+= 1 }
    }
    return count
  }
}
