internal import Analysis
internal import Storage

/// Occurrences of grams with the same first character, gathered from runs and sorted by their second
/// ones; when they are too many for that, in several rounds, each for a range of second characters. Keeps
/// its memory from round to round.
///
/// Memory: 16 bytes an occurrence of a round.
struct GramRound {
  /// About how many occurrences are gathered at once.
  static let capacity = 4 << 20

  /// The second characters of a round, as places in the set's characters.
  typealias Seconds = Range<UInt32>

  /// The occurrences of a first character in a run.
  struct Slices {
    let run: Int
    let first: GramPages.First
  }

  /// The place of an occurrence among all characters, below the place of its second character in the
  /// set's.
  private static let placeBits = 40
  private static let placeMask: UInt64 = 1 << placeBits - 1

  private let set: GramPageSet
  private var occurrences: [UInt64] = []
  private var next = 0
  private var scratch: [UInt64] = []
  /// Occurrences as they are in their pages.
  private var codes: [UInt32] = []

  init(_ set: GramPageSet) {
    self.set = set
  }

  /// Whether all its grams were taken.
  var isAtEnd: Bool { next == occurrences.count }

  /// The second character of the next gram, 0 for none; `nil` at the end.
  var second: UInt32? {
    isAtEnd ? nil : set.scalars[Int(occurrences[next] >> UInt64(Self.placeBits))]
  }

  /// Begins with the occurrences of a first character: adds the list of all of them, without positions,
  /// to `whole`, and gives the rounds that are to follow, the next one last.
  mutating func begin(
    _ slices: [Slices], capacity: Int, whole: inout PostingList
  ) throws(StorageError) -> [Seconds] {
    removeAll()
    if slices.reduce(0, { $0 + $1.first.occurrences.count }) <= capacity {
      for slices in slices { try gather(slices, 0..<UInt32.max) }
      appendDocuments(to: &whole)
      sort()
      return []
    }
    var counts = [Int](repeating: 0, count: set.scalars.count)
    for slices in slices {
      removeAll()
      try gather(slices, 0..<UInt32.max)
      appendDocuments(to: &whole)
      for occurrence in occurrences { counts[Int(occurrence >> UInt64(Self.placeBits))] += 1 }
    }
    removeAll()
    return Self.rounds(counts, capacity: capacity).reversed()
  }

  /// Ranges with about so many occurrences each.
  private static func rounds(_ counts: [Int], capacity: Int) -> [Seconds] {
    var rounds: [Seconds] = []
    var (start, sum) = (0, 0)
    for (second, count) in counts.enumerated() {
      if sum > 0, sum + count > capacity {
        rounds.append(UInt32(start)..<UInt32(second))
        (start, sum) = (second, 0)
      }
      sum += count
    }
    return rounds + [UInt32(start)..<UInt32.max]
  }

  /// Begins a round.
  mutating func begin(_ slices: [Slices], _ seconds: Seconds) throws(StorageError) {
    removeAll()
    for slices in slices { try gather(slices, seconds) }
    sort()
  }

  private mutating func removeAll() {
    occurrences.removeAll(keepingCapacity: true)
    next = 0
  }

  private mutating func gather(_ slices: Slices, _ seconds: Seconds) throws(StorageError) {
    let run = set.runs[slices.run]
    try run.grams.read(slices.first.occurrences, into: &codes)
    var start = 0
    for index in slices.first.slices {
      let (number, count) = try run.grams.slice(at: index)
      let page = set.pages[run.firstPage + number]
      guard count <= codes.count - start,
        Self.append(
          codes, start..<start + count, of: page, set.orders[page.alphabet], seconds,
          to: &occurrences)
      else { throw run.grams.damage("a slice of grams") }
      start += count
    }
  }

  /// Whether all characters and places are such.
  private static func append(
    _ codes: [UInt32], _ range: Range<Int>, of page: GramPageSet.Page, _ orders: [UInt32],
    _ seconds: Seconds, to occurrences: inout [UInt64]
  ) -> Bool {
    let (codes, orders) = (codes.span, orders.span)
    let placeCount = UInt32(page.placeCount)
    for index in range {
      let number = Int(codes[index] &>> UInt32(GramPages.placeBits))
      let place = codes[index] & UInt32(GramPages.capacity &- 1)
      guard number < orders.count, place < placeCount else { return false }
      let second = orders[number]
      guard seconds.contains(second) else { continue }
      occurrences.append(
        UInt64(second) &<< UInt64(placeBits) | UInt64(truncatingIfNeeded: page.base &+ Int(place)))
    }
    return true
  }

  private mutating func sort() {
    let bits = Int.bitWidth - set.scalars.count.leadingZeroBitCount
    RadixSort.sort(&occurrences, byBits: Self.placeBits..<Self.placeBits + bits, using: &scratch)
  }

  /// Appends the documents of the occurrences, which must be in the order of their places.
  private func appendDocuments(to list: inout PostingList) {
    let occurrences = occurrences.span
    let starts = set.documents.starts.span
    var document = 0
    var index = 0
    while index < occurrences.count {
      document = set.documents.document(at: Self.place(occurrences[index]), after: document)
      let end = starts[document &+ 1]
      let first = index
      repeat { index &+= 1 } while index < occurrences.count && Self.place(occurrences[index]) < end
      list.append(document: set.number(of: document), frequency: index &- first)
    }
  }

  /// Takes the next gram: appends its list.
  mutating func takeGram(into list: inout PostingList) {
    let end = Self.end(ofGramAt: next, in: occurrences.span)
    append(occurrences.span.extracting(next..<end), to: &list)
    next = end
  }

  private static func end(ofGramAt start: Int, in occurrences: borrowing Span<UInt64>) -> Int {
    let code = occurrences[start] &>> UInt64(placeBits)
    var end = start &+ 1
    while end < occurrences.count, occurrences[end] &>> UInt64(placeBits) == code { end &+= 1 }
    return end
  }

  private func append(_ occurrences: borrowing Span<UInt64>, to list: inout PostingList) {
    let base = list.positions.count
    list.positions.append(contentsOf: repeatElement(0, count: occurrences.count))
    append(occurrences, to: &list.documents, &list.frequencies, &list.positions, at: base)
  }

  @inline(__always)
  private func append(
    _ occurrences: borrowing Span<UInt64>, to documents: inout [UInt32],
    _ frequencies: inout [UInt32], _ positions: inout [UInt32], at base: Int
  ) {
    var positions = positions.mutableSpan
    let starts = set.documents.starts.span
    var document = 0
    var index = 0
    while index < occurrences.count {
      let place = Self.place(occurrences[index])
      document = set.documents.document(at: place, after: document)
      let (start, end) = (starts[document], starts[document &+ 1])
      let first = index
      repeat {
        positions[base &+ index] = UInt32(
          truncatingIfNeeded: Self.place(occurrences[index]) &- start)
        index &+= 1
      } while index < occurrences.count && Self.place(occurrences[index]) < end
      documents.append(set.number(of: document))
      frequencies.append(UInt32(truncatingIfNeeded: index &- first))
    }
  }

  @inline(__always)
  private static func place(_ occurrence: UInt64) -> Int {
    Int(truncatingIfNeeded: occurrence & placeMask)
  }
}
