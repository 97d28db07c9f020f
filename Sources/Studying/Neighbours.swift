internal import Indexing

#if canImport(Glibc)
  internal import Glibc
#endif

/// What stands beside the places of some stretches of a text.
struct Neighbours {
  /// Entropies of the characters before a stretch and behind it, in bits; each end of a clause is a character of its own.
  private(set) var entropies: [(left: Double, right: Double)] = []

  /// A place of a stretch: its number, and the characters beside it.
  private typealias Place = (number: Int, left: UInt32, right: UInt32)

  /// How many documents a thread goes through before it gives what it found, and how many stretches it measures.
  private static let jobSize = (documents: 128, stretches: 1_024)

  init(of grams: [GramTable.Gram], in text: ClauseText, _ workers: Workers) {
    let index = GramIndex(grams, in: text)
    // The characters of a stretch stand side by side, so many as it has places.
    var ends = [0]
    for gram in grams { ends.append(ends[ends.count - 1] + Int(gram.places)) }
    var next = ends
    var left = [UInt32](repeating: 0, count: ends[grams.count])
    var right = left
    let (documents, size) = (text.places.count, Self.jobSize.documents)
    workers.forEachInOrder((documents + size - 1) / size) { (job) throws(Never) -> [Place] in
      var places: [Place] = []
      for document in job * size..<min(documents, (job + 1) * size) {
        index.forEachPlace(inDocument: document, of: text) { number, range in
          places.append(
            (number, text.character(before: range.lowerBound), text.character(at: range.upperBound))
          )
        }
      }
      return places
    } consume: { (places: [Place]) throws(Never) in
      for place in places {
        left[next[place.number]] = place.left
        right[next[place.number]] = place.right
        next[place.number] += 1
      }
    }
    measure(left, right, ends, workers)
  }

  private mutating func measure(
    _ left: [UInt32], _ right: [UInt32], _ ends: [Int], _ workers: Workers
  ) {
    let (count, size) = (ends.count - 1, Self.jobSize.stretches)
    workers.forEachInOrder((count + size - 1) / size) {
      (job) throws(Never) -> [(left: Double, right: Double)] in
      (job * size..<min(count, (job + 1) * size)).map { number in
        let places = ends[number]..<ends[number + 1]
        return (Self.entropy(of: left[places]), Self.entropy(of: right[places]))
      }
    } consume: { (part: [(left: Double, right: Double)]) throws(Never) in
      entropies += part
    }
  }

  /// −Σ p log₂ p = log₂ n − (Σ c log₂ c) ÷ n, of n characters of which each kind is c.
  private static func entropy(of characters: ArraySlice<UInt32>) -> Double {
    let sorted = characters.sorted()
    var (sum, start) = (0.0, 0)
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      if sorted[start] != 0 { sum += Double(end - start) * log2(Double(end - start)) }
      start = end
    }
    return sorted.isEmpty ? 0 : max(0, log2(Double(sorted.count)) - sum / Double(sorted.count))
  }
}
