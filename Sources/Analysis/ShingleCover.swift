/// The shingles of a text, which tell quickly how much of another text can be equal to it at most.
package struct ShingleCover: Sendable {
  /// The hashes of the shingles in the order of the text.
  private var hashes: [UInt64] = []
  private var numbers: HashNumbers

  /// The shingles of the letters of a text.
  package init(_ letters: [UInt32]) {
    var (hashes, numbers) = ([UInt64](), HashNumbers(capacity: letters.count))
    hashes.reserveCapacity(letters.count)
    _ = Shingles.forEachHash(in: letters) {
      hashes.append($0)
      numbers.insert($0)
    }
    (self.hashes, self.numbers) = (hashes, numbers)
  }

  /// How many letters of the text stand in shingles that the other text has, too: all that stand in equal
  /// runs (`TextAlignment`), and some more.
  package func count(sharedWith other: ShingleCover) -> Int {
    var (count, end) = (0, 0)
    for (start, hash) in hashes.enumerated() where other.numbers.contains(hash) {
      count += start + Shingles.length - max(start, end)
      end = start + Shingles.length
    }
    return count
  }
}
