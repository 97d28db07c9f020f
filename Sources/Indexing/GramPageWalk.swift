internal import Analysis
internal import Storage

/// A walk over the grams of some runs in the order of their keys, in a range of first characters; behind
/// the grams of each first character comes the key of all of them (`GramKey.character`).
struct GramPageWalk {
  private let set: GramPageSet
  private let end: UInt32
  private let roundCapacity: Int
  /// The next first character of each run, and its number there.
  private var stands: [Stand] = []
  private var character: UInt32 = 0
  private var slices: [GramRound.Slices] = []
  /// The rounds that are to follow, the next one last.
  private var rounds: [GramRound.Seconds] = []
  private var round: GramRound
  /// All grams that begin with the first character at hand.
  private var whole = PostingList(documents: [], frequencies: [], positions: [])

  private struct Stand {
    var character: UInt32
    var index: Int
    /// How many occurrences are before it.
    var passed: Int
    /// How many were before the walk.
    let start: Int
  }

  /// The code of the key where the walk stands; `GramWalk.end` at the end.
  private(set) var head = GramWalk.end

  /// Begins at the first character `range.lowerBound`.
  init(
    _ set: GramPageSet, _ range: Range<UInt32>, roundCapacity: Int = GramRound.capacity
  ) throws(StorageError) {
    self.set = set
    round = GramRound(set)
    self.roundCapacity = roundCapacity
    end = range.upperBound
    for run in set.runs { stands.append(try Self.stand(at: range.lowerBound, in: run.grams)) }
    try beginFirst()
  }

  private static func stand(
    at character: UInt32, in grams: GramPages
  ) throws(StorageError) -> Stand {
    var (low, high) = (0, grams.firstCount)
    while low < high {
      let middle = (low + high) / 2
      if try grams.character(at: middle) < character { low = middle + 1 } else { high = middle }
    }
    let start = low == 0 ? 0 : try grams.first(at: low - 1).occurrences.upperBound
    let found = low < grams.firstCount ? try grams.character(at: low) : .max
    return Stand(character: found, index: low, passed: start, start: start)
  }

  /// Appends the list of the key where the walk stands, and moves on.
  mutating func takeList(into list: inout PostingList) throws(StorageError) {
    guard !round.isAtEnd else {
      list.append(whole)
      return try beginFirst()
    }
    round.takeGram(into: &list)
    try settle()
  }

  /// Tells the system that what the walk has passed will not be needed soon.
  func discardPassed() {
    for (run, stand) in zip(set.runs, stands) { run.grams.discard(stand.start..<stand.passed) }
  }

  /// Begins rounds until there is a gram or none is left; then sets the head.
  private mutating func settle() throws(StorageError) {
    while round.isAtEnd, let seconds = rounds.popLast() {
      try round.begin(slices, seconds)
    }
    head = (round.second.map { GramKey(character, $0) } ?? .character(character)).code
  }

  private mutating func beginFirst() throws(StorageError) {
    character = stands.reduce(UInt32.max) { min($0, $1.character) }
    guard character < end else {
      head = GramWalk.end
      return
    }
    slices.removeAll(keepingCapacity: true)
    for number in stands.indices where stands[number].character == character {
      slices.append(GramRound.Slices(run: number, first: try takeFirst(ofRun: number)))
    }
    whole.removeAll()
    rounds = try round.begin(slices, capacity: roundCapacity, whole: &whole)
    try settle()
  }

  /// What belongs to the first character in a run, in which the walk moves on.
  private mutating func takeFirst(ofRun number: Int) throws(StorageError) -> GramPages.First {
    let grams = set.runs[number].grams
    let first = try grams.first(at: stands[number].index)
    let index = stands[number].index + 1
    let next = index < grams.firstCount ? try grams.character(at: index) : .max
    guard next > character else { throw grams.damage("the order of first characters") }
    stands[number].character = next
    stands[number].index = index
    stands[number].passed = first.occurrences.upperBound
    return first
  }
}
