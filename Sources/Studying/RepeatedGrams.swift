internal import Indexing

/// All stretches of letters of a clause that stand in so many documents or more, by their length in characters.
///
/// Found by length: a stretch of n characters can only be one of them if its first and its last n − 1 characters are
/// (R. Agrawal and R. Srikant, *Fast algorithms for mining association rules*, VLDB 1994). Each length is counted in
/// shares, by the first characters, so that memory is bounded by what is counted at once.
struct RepeatedGrams {
  /// The grams of one length.
  struct Level {
    /// In characters.
    let length: Int
    let table: GramTable
  }

  /// From the shortest length on.
  private(set) var levels: [Level] = []

  /// A place of a stretch that may stand in enough documents.
  private struct Candidate {
    let key: UInt64
    /// Where it begins, its units in 7 bits, and in the lowest bit whether it is marked.
    private let place: UInt64

    init(key: UInt64, range: Range<Int>, isMarked: Bool) {
      self.key = key
      let bits = UInt64(truncatingIfNeeded: range.count) << 1 | (isMarked ? 1 : 0)
      place = UInt64(truncatingIfNeeded: range.lowerBound) << 8 | bits
    }

    var start: Int { Int(truncatingIfNeeded: place >> 8) }
    var range: Range<Int> { start..<start &+ Int(truncatingIfNeeded: place >> 1 & 0x7F) }
    var isMarked: Bool { place & 1 != 0 }
  }

  /// What one thread counted of a length.
  private struct Share: Sendable {
    var grams: [GramTable.Gram] = []
    /// Where they stand.
    var places: [Int] = []
  }

  /// Places that are counted at once by a thread, about.
  private static let shareSize = 8_000_000

  /// Places that are worth a thread.
  private static let leastShareSize = 100_000

  /// Tables that these are counted in one after the other, so that each is near the processor.
  private static let tableCount = 64

  private let text: ClauseText
  private let least: Int
  private let isMarked: @Sendable (Range<Int>) -> Bool
  private let workers: Workers

  /// Counts stretches of the given lengths, and in how many of their places `isMarked` holds.
  init(
    of text: ClauseText, lengths: ClosedRange<Int>, inDocuments least: Int, workers: Workers,
    isMarked: @escaping @Sendable (Range<Int>) -> Bool
  ) {
    (self.text, self.least, self.workers, self.isMarked) = (text, least, workers, isMarked)
    var candidates = starts(of: lengths.lowerBound)
    for length in lengths {
      let (level, places) = level(of: length, at: candidates)
      guard !level.table.isEmpty else { return }
      levels.append(level)
      candidates = extended(places)
    }
  }

  /// Where stretches of so many characters begin.
  private func starts(of length: Int) -> BitList {
    var starts = BitList(count: text.units.count)
    forEachDocument { document in
      for clause in text.clauses(ofDocument: document) {
        var (start, end, count) = (clause.lowerBound, clause.lowerBound, 0)
        while end < clause.upperBound {
          end = text.next(end)
          count += 1
          guard count >= length else { continue }
          starts[start] = true
          start = text.next(start)
        }
      }
    }
    return starts
  }

  private func forEachDocument(_ body: (Int) -> Void) {
    for document in text.places.indices { body(document) }
  }

  /// The grams of a length that stand in enough documents, and where they stand.
  private func level(of length: Int, at candidates: BitList) -> (Level, places: BitList) {
    let placeCount = candidates.words.reduce(0) { $0 + $1.nonzeroBitCount }
    let shares = max(
      placeCount / Self.shareSize + 1, min(workers.count, placeCount / Self.leastShareSize))
    var (table, places) = (GramTable(), BitList(count: text.units.count))
    workers.forEachInOrder(shares) { (share) throws(Never) -> Share in
      counted(self.candidates(of: length, at: candidates, share, of: shares))
    } consume: { (share: Share) throws(Never) in
      let units = text.units.span
      for gram in share.grams { table.insert(gram, of: units) }
      for place in share.places { places[place] = true }
    }
    return (Level(length: length, table: table), places)
  }

  /// The candidates whose keys belong to a share, ascending, by the table that they are counted in.
  private func candidates(
    of length: Int, at places: BitList, _ share: Int, of shares: Int
  ) -> [[Candidate]] {
    let units = text.units.span
    var candidates = [[Candidate]](repeating: [], count: Self.tableCount)
    for document in text.places.indices {
      let hasPairs = text.hasPairs(inDocument: document)
      places.forEach(in: text.range(ofDocument: document)) { start in
        guard shares == 1 || Self.share(ofBeginning: start, length, units) % shares == share else {
          return
        }
        let range = start..<(hasPairs ? end(of: length, from: start) : start &+ length)
        let key = GramTable.key(range, of: units)
        candidates[Int(truncatingIfNeeded: key >> 32) % Self.tableCount].append(
          Candidate(key: key, range: range, isMarked: isMarked(range)))
      }
    }
    return candidates
  }

  /// What tells the share of a stretch, from its first two units.
  @inline(__always)
  private static func share(
    ofBeginning start: Int, _ length: Int, _ units: borrowing Span<UInt16>
  ) -> Int {
    length == 1 ? Int(units[start]) : GramTable.hash(ofTwo: start, units) >> 40
  }

  private func counted(_ candidates: [[Candidate]]) -> Share {
    var share = Share()
    for candidates in candidates {
      let (table, slots) = table(of: candidates)
      share.grams += table.grams.filter { $0.documents >= least }
      for (candidate, slot) in zip(candidates, slots) where table[slot].documents >= least {
        share.places.append(candidate.start)
      }
    }
    return share
  }

  /// The grams of candidates, and the slot of each.
  private func table(of candidates: [Candidate]) -> (GramTable, slots: [Int]) {
    let units = text.units.span
    var (table, slots) = (GramTable(capacity: candidates.count), [Int]())
    slots.reserveCapacity(candidates.count)
    var document = 0
    for candidate in candidates {
      while text.documentStarts[document + 1] <= candidate.start { document += 1 }
      slots.append(
        table.add(
          candidate.key, candidate.range, of: units, document: document,
          isMarked: candidate.isMarked))
    }
    return (table, slots)
  }

  /// Where stretches begin that are one character longer than those of these places, and may stand in as many documents.
  private func extended(_ places: BitList) -> BitList {
    var extended = BitList(count: text.units.count)
    places.forEach(in: 0..<text.units.count) { start in
      if places[text.next(start)] { extended[start] = true }
    }
    return extended
  }

  /// Where so many characters end; they must be there.
  private func end(of length: Int, from start: Int) -> Int {
    var end = start
    for _ in 0..<length { end = text.next(end) }
    return end
  }
}
