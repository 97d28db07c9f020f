/// The stretches of five letters of a text, by which texts are compared.
///
/// Letters are the letters, digits, marks and Han characters of folded text (`TextClass.isGram`). What stands between
/// them does not count: the copies of a text differ in punctuation, blanks and where lines end.
enum Shingles {
  /// Letters of a shingle; the decision on near-copies says why five.
  static let length = 5

  /// How far a shingle's hash is turned for each letter; five times that is one bit more than a whole turn.
  private static let turn: UInt64 = 13

  /// Gives the hash of each shingle, in the order of the text; the number of letters is returned. Equal
  /// shingles have equal hashes; others have the same one by a chance of 2⁻⁶⁴.
  @inline(__always)
  static func forEachHash(in folded: [UInt32], _ body: (UInt64) -> Void) -> Int {
    var last = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var rolled: UInt64 = 0
    var count = 0
    let folded = folded.span
    for position in folded.indices {
      let scalar = folded[position]
      guard TextClass.isGram(scalar) else { continue }
      let added = UInt64(scalar) &* 0x9E37_79B9_7F4A_7C15
      rolled = turned(rolled, turn) ^ added ^ turned(last.0, (5 * turn) % 64)
      last = (last.1, last.2, last.3, last.4, added)
      count &+= 1
      if count >= length { body(mixed(rolled)) }
    }
    return count
  }

  /// The hash of all letters of a text; `nil` when there are none.
  static func wholeHash(of folded: [UInt32]) -> UInt64? {
    var hash: UInt64 = 0
    var isEmpty = true
    for scalar in folded where TextClass.isGram(scalar) {
      hash = mixed(hash ^ UInt64(scalar))
      isEmpty = false
    }
    return isEmpty ? nil : hash
  }

  private static func turned(_ number: UInt64, _ bits: UInt64) -> UInt64 {
    number &<< bits | number &>> (64 &- bits)
  }

  /// Another number for each number, every bit of it depending on all of the number's.
  private static func mixed(_ number: UInt64) -> UInt64 {
    let product = (number ^ number &>> 32) &* 0xD6E8_FEB8_6659_FD93
    return product ^ product &>> 32
  }
}
