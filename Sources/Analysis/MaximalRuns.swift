/// The equal runs of two texts that no equal letter can be added to.
///
/// They are looked for at *seeds*: stretches of five letters that stand in both texts, at most 32 times in
/// each, and where both texts begin or end alike. What stands in a text more often than that tells
/// nothing about where it was copied from, and pairs of all its places would be too many.
///
/// Cost: in proportion to the letters, times their logarithm, and to the runs' lengths.
struct MaximalRuns {
  /// The letters of the shortest run.
  static let leastCount = 5

  /// How often the letters of a seed stand in a text at most.
  static let mostPlaces = 32

  private let left: [UInt32]
  private let right: [UInt32]
  private(set) var runs: [EqualRun] = []

  init(_ left: [UInt32], _ right: [UInt32]) {
    (self.left, self.right) = (left, right)
    guard min(left.count, right.count) >= Self.leastCount else { return }
    var lastDiagonal = 0
    for seed in seeds() where isSeed(seed) {
      let diagonal = seed.left - seed.right
      if diagonal == lastDiagonal, let last = runs.last, seed.left < last.left + last.count {
        continue
      }
      runs.append(extended(seed))
      lastDiagonal = diagonal
    }
  }

  /// Pairs of places that may be seeds, along the diagonals.
  private func seeds() -> [(left: Int, right: Int)] {
    let (lefts, rights) = (Self.shingles(of: left), Self.shingles(of: right))
    let ends = (left.count - Self.leastCount, right.count - Self.leastCount)
    var seeds = [(left: 0, right: 0), (left: ends.0, right: ends.1)]
    var (first, second) = (0, 0)
    while first < lefts.count, second < rights.count {
      let hash = min(lefts[first].hash, rights[second].hash)
      let (start, other) = (first, second)
      while first < lefts.count, lefts[first].hash == hash { first += 1 }
      while second < rights.count, rights[second].hash == hash { second += 1 }
      guard max(first - start, second - other) <= Self.mostPlaces else { continue }
      for place in lefts[start..<first] {
        for another in rights[other..<second] { seeds.append((place.start, another.start)) }
      }
    }
    return seeds.sorted { ($0.left - $0.right, $0.left) < ($1.left - $1.right, $1.left) }
  }

  /// The places of all stretches of five letters, those with the same letters side by side.
  private static func shingles(of text: [UInt32]) -> [(hash: UInt64, start: Int)] {
    (0...text.count - leastCount).map { start in
      var hash: UInt64 = 0
      for letter in text[start..<start + leastCount] {
        hash = (hash ^ UInt64(letter)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash &>> 29
      }
      return (hash, start)
    }.sorted { ($0.hash, $0.start) < ($1.hash, $1.start) }
  }

  private func isSeed(_ seed: (left: Int, right: Int)) -> Bool {
    (0..<Self.leastCount).allSatisfy { left[seed.left + $0] == right[seed.right + $0] }
  }

  private func extended(_ seed: (left: Int, right: Int)) -> EqualRun {
    var run = EqualRun(left: seed.left, right: seed.right, count: Self.leastCount)
    while run.left > 0, run.right > 0, left[run.left - 1] == right[run.right - 1] {
      run = EqualRun(left: run.left - 1, right: run.right - 1, count: run.count + 1)
    }
    while run.left + run.count < left.count, run.right + run.count < right.count,
      left[run.left + run.count] == right[run.right + run.count]
    {
      run.count += 1
    }
    return run
  }
}
