/// Stretches of letters and how often they stand in a text, found by a hash (open addressing).
///
/// The key of up to four units is a bijection of them; of longer ones the units themselves are compared too. So two
/// stretches are never taken for one.
///
/// Memory: 32 bytes a slot, at least a third of them empty.
struct GramTable: Sendable {
  /// A stretch of letters.
  struct Gram: Sendable {
    /// Its key; 0 for an empty slot.
    fileprivate(set) var key: UInt64 = 0
    /// Where it stands first, and in the lowest 8 bits its units.
    private var first: UInt64 = 0
    fileprivate var lastDocument: UInt32 = 0
    /// Documents that hold it.
    fileprivate(set) var documents: UInt32 = 0
    /// Its places, which may overlap.
    fileprivate(set) var places: UInt32 = 0
    /// Places that a condition holds for.
    fileprivate(set) var marked: UInt32 = 0

    /// Where it stands first.
    var range: Range<Int> {
      let start = Int(truncatingIfNeeded: first >> 8)
      return start..<start &+ Int(truncatingIfNeeded: first & 0xFF)
    }

    /// The number that it was put in with.
    var number: Int { Int(marked) }

    /// No gram.
    init() {}

    /// A gram that was not met yet.
    fileprivate init(_ key: UInt64, at range: Range<Int>) {
      self.key = key
      first = UInt64(truncatingIfNeeded: range.lowerBound) << 8 | UInt64(range.count)
    }
  }

  /// Units of a gram at most.
  static let longest = 127

  private var slots: [Gram]
  private var count = 0

  /// Empty, with room for so many.
  init(capacity: Int = 0) {
    var size = 64
    while size * 2 < capacity * 3 { size *= 2 }
    slots = [Gram](repeating: Gram(), count: size)
  }

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }

  /// All grams, in an order that the same calls give again.
  var grams: [Gram] { slots.filter { $0.key != 0 } }

  /// What is in a slot.
  subscript(slot: Int) -> Gram { slots[slot] }

  /// Counts a place of a gram, for which there must be room; gives its slot. Documents must ascend.
  @inline(__always)
  mutating func add(
    _ key: UInt64, _ range: Range<Int>, of units: borrowing Span<UInt16>, document: Int,
    isMarked: Bool
  ) -> Int {
    let place = place(of: key, range, units)
    if slots[place].key == 0 {
      slots[place] = Gram(key, at: range)
      count &+= 1
    }
    let number = UInt32(truncatingIfNeeded: document)
    if slots[place].documents == 0 || slots[place].lastDocument != number {
      slots[place].lastDocument = number
      slots[place].documents += 1
    }
    slots[place].places += 1
    if isMarked { slots[place].marked += 1 }
    precondition(count < slots.count, "more grams than there is room for")
    return place
  }

  /// Makes room for another gram.
  @inline(__always)
  mutating func makeRoom(_ units: borrowing Span<UInt16>) {
    if count &* 3 >= slots.count &* 2 { grow(units) }
  }

  /// Puts a gram in that is not there yet, with a number in place of its marked places.
  mutating func insert(_ gram: Gram, numbered number: Int, of units: borrowing Span<UInt16>) {
    var gram = gram
    gram.marked = UInt32(truncatingIfNeeded: number)
    insert(gram, of: units)
  }

  /// Puts a gram in that is not there yet.
  mutating func insert(_ gram: Gram, of units: borrowing Span<UInt16>) {
    makeRoom(units)
    slots[place(of: gram.key, gram.range, units)] = gram
    count += 1
  }

  /// The gram that stands at a range; `nil` when there is none.
  @inline(__always)
  func gram(_ key: UInt64, _ range: Range<Int>, of units: borrowing Span<UInt16>) -> Gram? {
    let gram = slots[place(of: key, range, units)]
    return gram.key == 0 ? nil : gram
  }

  private mutating func grow(_ units: borrowing Span<UInt16>) {
    let old = grams
    slots = [Gram](repeating: Gram(), count: slots.count * 2)
    for gram in old { slots[place(of: gram.key, gram.range, units)] = gram }
  }

  /// The slot of a gram, or the empty one where it belongs.
  @inline(__always)
  private func place(
    of key: UInt64, _ range: Range<Int>, _ units: borrowing Span<UInt16>
  ) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: key) & mask
    while slots[place].key != 0 {
      if slots[place].key == key,
        range.count <= 4 || Self.areEqual(slots[place].range, range, units)
      {
        return place
      }
      place = (place &+ 1) & mask
    }
    return place
  }

  private static func areEqual(
    _ first: Range<Int>, _ second: Range<Int>, _ units: borrowing Span<UInt16>
  ) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count
    where units[first.lowerBound &+ offset] != units[second.lowerBound &+ offset] {
      return false
    }
    return true
  }
}

extension GramTable {
  /// The key of a stretch of letters, none of them 0; never 0.
  @inline(__always)
  static func key(_ range: Range<Int>, of units: borrowing Span<UInt16>) -> UInt64 {
    var key: UInt64 = 0
    var start = range.lowerBound
    while start < range.upperBound {
      var four: UInt64 = 0
      for place in start..<min(range.upperBound, start &+ 4) {
        four = four << 16 | UInt64(truncatingIfNeeded: units[place])
      }
      key = mix(key ^ four)
      start &+= 4
    }
    return max(key, 1)
  }

  /// A hash of the two units at a place.
  @inline(__always)
  static func hash(ofTwo place: Int, _ units: borrowing Span<UInt16>) -> Int {
    let two = UInt64(units[place]) << 16 | UInt64(units[place &+ 1])
    return Int(truncatingIfNeeded: (two &* 0x9E37_79B9_7F4A_7C15) >> 1)
  }

  /// The last step of SplitMix64 (Steele, Lea, Flood 2014): a bijection, 0 for 0.
  @inline(__always)
  private static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
