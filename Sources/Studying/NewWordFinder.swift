internal import Analysis
internal import Indexing

#if canImport(Glibc)
  internal import Glibc
#endif

/// Finds the stretches of a text that `NewWordTable` tells.
struct NewWordFinder {
  /// A stretch that keeps within all limits.
  struct Word {
    let gram: GramTable.Gram
    let cohesion: Double
    var left = 0.0
    var right = 0.0
  }

  private let text: ClauseText
  private let limits: NewWordTable.Limits
  private let workers: Workers
  private let grams: RepeatedGrams

  /// How often each character stands in the text.
  private let characterCounts: [Int]

  /// The letters of the text.
  var characterCount: Int { characterCounts.reduce(0, +) }

  init(_ text: ClauseText, _ limits: NewWordTable.Limits, _ workers: Workers) {
    (self.text, self.limits, self.workers) = (text, limits, workers)
    grams = RepeatedGrams(
      of: text, lengths: 2...limits.lengths.upperBound, inDocuments: limits.documents,
      workers: workers
    ) { text.isOneWord($0) }
    characterCounts = text.characterCounts()
  }

  /// The stretches, in no order that means anything.
  func words() -> [Word] {
    let candidates = cohesive()
    let neighbours = Neighbours(of: candidates.map(\.gram), in: text, workers)
    return zip(candidates, neighbours.entropies).compactMap { word, entropy in
      var word = word
      (word.left, word.right) = (entropy.left, entropy.right)
      return min(word.left, word.right) >= limits.freedom ? word : nil
    }
  }

  /// The stretches that have enough places and cohesion and are no words.
  private func cohesive() -> [Word] {
    let all = Double(characterCount)
    return grams.levels.filter { limits.lengths.contains($0.length) }.flatMap { level in
      level.table.grams.compactMap { gram in
        guard gram.places >= limits.places, Int(gram.marked) * 2 < Int(gram.places),
          isHan(gram.range)
        else { return nil }
        let cohesion = cohesion(of: gram, length: level.length, among: all)
        return cohesion >= limits.cohesion ? Word(gram: gram, cohesion: cohesion) : nil
      }
    }
  }

  private func isHan(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      guard TextClass.isHan(text.character(at: place)) else { return false }
      place = text.next(place)
    }
    return true
  }

  private func cohesion(
    of gram: GramTable.Gram, length: Int, among all: Double
  ) -> Double {
    var least = Double.infinity
    var split = gram.range.lowerBound
    for count in 1..<max(length, 1) {
      split = text.next(split)
      let first = places(gram.range.lowerBound..<split, length: count)
      let second = places(split..<gram.range.upperBound, length: length - count)
      least = min(
        least, log2(Double(gram.places) * all / (Double(first) * Double(second)))
      )
    }
    return least
  }

  /// How often a part of a stretch stands anywhere: it stands in as many documents at least.
  private func places(_ range: Range<Int>, length: Int) -> Int {
    guard length > 1 else { return characterCounts[Int(text.character(at: range.lowerBound))] }
    let units = text.units.span
    let key = GramTable.key(range, of: units)
    return Int(grams.levels[length - 2].table.gram(key, range, of: units)?.places ?? 0)
  }
}
