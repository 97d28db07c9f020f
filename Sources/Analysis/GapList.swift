/// The free places of a double array in the making, which has no end.
struct GapList {
  /// For each place the next free one at or after it, or one before that; the place itself when free.
  private var next: [Int32]
  private var start: Int
  /// For each base whether it was given; as many as places are known.
  private var isBaseTaken: [Bool]
  private let first: Int

  /// The end of the places that were taken.
  private(set) var end: Int

  /// How many places are tried for one node before the search begins farther on.
  private static let mostTries = 64

  /// All places but the first `taken`.
  init(taken: Int) {
    next = (0..<taken).map { _ in Int32(taken) }
    start = taken
    isBaseTaken = [Bool](repeating: false, count: taken)
    first = taken
    end = taken
  }

  /// Begins the search in the first gap again.
  mutating func rewind() {
    start = first
  }

  /// Takes the places `base + number` for all of these ascending numbers, none of them 0, and gives
  /// the base, which is above 0 and was not given before. `isMovingOn` leaves the gaps before it
  /// for others.
  mutating func take(_ numbers: [Int], isMovingOn: Bool) -> Int {
    start = nextFree(at: start)
    var tries = 0
    var place = start
    while !fits(numbers, at: place) {
      tries += 1
      place = nextFree(at: place + 1)
    }
    let base = place - numbers[0]
    for number in numbers { take(base + number) }
    isBaseTaken[base] = true
    if isMovingOn || tries > Self.mostTries { start = place }
    return base
  }

  private func fits(_ numbers: [Int], at place: Int) -> Bool {
    let base = place - numbers[0]
    guard base > 0, base >= next.count || !isBaseTaken[base] else { return false }
    return numbers.allSatisfy { base + $0 >= next.count || next[base + $0] == Int32(base + $0) }
  }

  /// The first free place at or after `place`.
  private mutating func nextFree(at place: Int) -> Int {
    var free = place
    while free < next.count, next[free] != Int32(free) { free = Int(next[free]) }
    var passed = place
    while passed < next.count, passed != free {
      let after = Int(next[passed])
      next[passed] = Int32(free)
      passed = after
    }
    return free
  }

  private mutating func take(_ place: Int) {
    while next.count <= place {
      next.append(Int32(next.count))
      isBaseTaken.append(false)
    }
    next[place] = Int32(place + 1)
    end = max(end, place + 1)
  }
}
