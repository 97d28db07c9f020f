/// All that is compared of a text: its shingles, each once.
package struct ShingleSet: Sendable {
  /// The hashes of the shingles.
  private var hashes: HashNumbers

  /// The letters of a text that is short, in their order.
  private var letters: [UInt32]?

  /// The shingles of a folded text.
  package init(_ folded: [UInt32]) {
    var hashes = HashNumbers(capacity: folded.count)
    let letterCount = Shingles.forEachHash(in: folded) { hashes.insert($0) }
    self.hashes = hashes
    if letterCount < TextSketch.leastLetters || hashes.count < TextSketch.leastCount {
      letters = folded.filter(TextClass.isGram)
    }
  }

  /// Bytes that it takes.
  package var size: Int { hashes.size + 4 * (letters?.count ?? 0) }

  /// The resemblance of two texts (Jaccard): the share of the shingles of either that both have. A
  /// *short text*, one of fewer than 64 letters or 8 different shingles, has the resemblance 1 to texts
  /// with the same letters and 0 to all others; one without letters 0 to all.
  package func resemblance(to other: ShingleSet) -> Double {
    if letters != nil || other.letters != nil {
      return letters == other.letters && letters?.isEmpty == false ? 1 : 0
    }
    let shared = hashes.sharedCount(with: other.hashes)
    return Double(shared) / Double(hashes.count + other.hashes.count - shared)
  }
}
