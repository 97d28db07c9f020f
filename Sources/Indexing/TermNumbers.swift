internal import Analysis

/// Numbers for the words of a segment in the order in which they are met.
///
/// Words of up to three characters, and of four in the basic plane, are looked up as one number:
/// nearly all words are so short, and a hash of bytes would cost more than all else.
struct TermNumbers {
  private var short = CodeTable()
  private var four = CodeTable()
  private var long: [Term: UInt32] = [:]

  /// The words, by their numbers.
  private(set) var terms: [Term] = []

  /// The number of a word, a new one if it was not met before.
  mutating func number(of folded: [UInt32], _ range: Range<Int>) -> UInt32 {
    let next = UInt32(terms.count)
    let number: UInt32
    if range.count <= 3 {
      number = short.number(of: Self.code(of: folded, range, width: 21), orAdding: next)
    } else if range.count == 4, folded[range].allSatisfy({ $0 <= 0xFFFF }) {
      number = four.number(of: Self.code(of: folded, range, width: 16), orAdding: next)
    } else {
      number = longNumber(of: Term(folded: folded[range]), next)
    }
    if number == next { terms.append(Term(folded: folded[range])) }
    return number
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
  private var codes = [UInt64](repeating: 0, count: 1 << 12)
  private var numbers = [UInt32](repeating: 0, count: 1 << 12)
  private var count = 0

  /// The number of a code, or `next`, which becomes its number.
  mutating func number(of code: UInt64, orAdding next: UInt32) -> UInt32 {
    let place = place(of: code)
    if codes[place] == code { return numbers[place] }
    codes[place] = code
    numbers[place] = next
    count += 1
    if count * 2 > codes.count { grow() }
    return next
  }

  @inline(__always)
  private func place(of code: UInt64) -> Int {
    let mask = codes.count &- 1
    // The upper bits of a product with the golden ratio depend on all bits of the code.
    var place = Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while codes[place] != 0, codes[place] != code { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldCodes, oldNumbers) = (codes, numbers)
    codes = [UInt64](repeating: 0, count: oldCodes.count * 2)
    numbers = [UInt32](repeating: 0, count: oldCodes.count * 2)
    for index in oldCodes.indices where oldCodes[index] != 0 {
      let place = place(of: oldCodes[index])
      codes[place] = oldCodes[index]
      numbers[place] = oldNumbers[index]
    }
  }
}
