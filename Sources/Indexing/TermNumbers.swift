internal import Analysis

/// Numbers for the words of a run in the order in which they are met.
///
/// Single characters of the basic plane are looked up in a table; words of up to three characters, and of four in the basic
/// plane, as one number: nearly all words are so short, and a hash of bytes would cost more than all else.
struct TermNumbers {
  /// For each character of the basic plane that is a word its number and 1.
  private var single = [UInt32](repeating: 0, count: 1 << 16)
  private var short = CodeTable()
  private var four = CodeTable()
  private var long: [Term: UInt32] = [:]

  /// The words, by their numbers.
  private(set) var terms: [Term] = []

  /// The number of a word, a new one if it was not met before.
  @inline(__always)
  mutating func number(of folded: [UInt32], _ range: Range<Int>) -> UInt32 {
    let next = UInt32(truncatingIfNeeded: terms.count)
    let number = knownNumber(of: folded, range, orAdding: next)
    if number == next { terms.append(Term(folded: folded[range])) }
    return number
  }

  @inline(__always)
  private mutating func knownNumber(
    of folded: [UInt32], _ range: Range<Int>, orAdding next: UInt32
  ) -> UInt32 {
    switch range.count {
    case 1 where folded[range.lowerBound] <= 0xFFFF:
      let scalar = Int(folded[range.lowerBound])
      if single[scalar] == 0 { single[scalar] = next + 1 }
      return single[scalar] &- 1
    case 1, 2, 3: return short.number(of: Self.code(of: folded, range, width: 21), orAdding: next)
    case 4 where folded[range].allSatisfy { $0 <= 0xFFFF }:
      return four.number(of: Self.code(of: folded, range, width: 16), orAdding: next)
    default: return longNumber(of: Term(folded: folded[range]), next)
    }
  }

  private mutating func longNumber(of term: Term, _ next: UInt32) -> UInt32 {
    if let number = long[term] { return number }
    long[term] = next
    return next
  }

  @inline(__always)
  private static func code(of folded: [UInt32], _ range: Range<Int>, width: UInt64) -> UInt64 {
    var code: UInt64 = 0
    for index in range { code = code &<< width | UInt64(folded[index]) }
    return code
  }
}

/// A hash table from numbers other than 0 to numbers, at most half full.
private struct CodeTable {
  private struct Entry {
    var code: UInt64 = 0
    var number: UInt32 = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 1 << 12)
  private var count = 0

  /// The number of a code, or `next`, which becomes its number.
  @inline(__always)
  mutating func number(of code: UInt64, orAdding next: UInt32) -> UInt32 {
    let place = Self.place(of: code, in: entries)
    if entries[place].code == code { return entries[place].number }
    add(Entry(code: code, number: next), at: place)
    return next
  }

  private mutating func add(_ entry: Entry, at place: Int) {
    entries[place] = entry
    count += 1
    if count * 2 > entries.count { grow() }
  }

  @inline(__always)
  private static func place(of code: UInt64, in entries: [Entry]) -> Int {
    let entries = entries.span
    let mask = entries.count &- 1
    // The upper bits of a product with the golden ratio depend on all bits of the code.
    var place = Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while entries[place].code != 0, entries[place].code != code { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    var grown = [Entry](repeating: Entry(), count: entries.count * 2)
    for entry in entries where entry.code != 0 {
      grown[Self.place(of: entry.code, in: grown)] = entry
    }
    entries = grown
  }
}
