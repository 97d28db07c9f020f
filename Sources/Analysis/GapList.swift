/// The free cells of a double array in the making, which has no end.
struct GapList {
  /// For each cell the next free one at or after it, or one before that; the cell itself when free.
  private var next: [Int32]
  private var start: Int
  private let first: Int

  /// The end of the cells that were taken.
  private(set) var end: Int

  /// How many places are tried for one node before the search begins farther on.
  private static let mostTries = 64

  /// All cells but the first `taken`.
  init(taken: Int) {
    next = (0..<taken).map { _ in Int32(taken) }
    start = taken
    first = taken
    end = taken
  }

  /// Begins the search in the first gap again.
  mutating func rewind() {
    start = first
  }

  /// Takes the cells `base + number` for all of these ascending numbers, none of them 0, and gives
  /// the base, which is above 0. `isMovingOn` leaves the gaps before it for others.
  mutating func take(_ numbers: [Int], isMovingOn: Bool) -> Int {
    start = nextFree(at: start)
    var tries = 0
    var cell = start
    while !fits(numbers, at: cell) {
      tries += 1
      cell = nextFree(at: cell + 1)
    }
    let base = cell - numbers[0]
    for number in numbers { take(base + number) }
    if isMovingOn || tries > Self.mostTries { start = cell }
    return base
  }

  private mutating func fits(_ numbers: [Int], at cell: Int) -> Bool {
    let base = cell - numbers[0]
    guard base > 0 else { return false }
    for number in numbers where !isFree(base + number) { return false }
    return true
  }

  private func isFree(_ cell: Int) -> Bool {
    cell >= next.count || next[cell] == Int32(cell)
  }

  /// The first free cell at or after `cell`.
  private mutating func nextFree(at cell: Int) -> Int {
    var free = cell
    while free < next.count, next[free] != Int32(free) { free = Int(next[free]) }
    var passed = cell
    while passed < next.count, passed != free {
      let after = Int(next[passed])
      next[passed] = Int32(free)
      passed = after
    }
    return free
  }

  private mutating func take(_ cell: Int) {
    while next.count <= cell { next.append(Int32(next.count)) }
    next[cell] = Int32(cell + 1)
    end = max(end, cell + 1)
  }
}
