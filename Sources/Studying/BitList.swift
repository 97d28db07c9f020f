/// Yes or no for each place of a text, a bit each.
struct BitList: Hashable, Sendable {
  /// 64 places each, the first one in the lowest bit; what is behind the last place is no.
  private(set) var words: [UInt64]

  /// So many times no; a multiple of 64 where others are appended.
  init(count: Int = 0) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  @inline(__always)
  subscript(place: Int) -> Bool {
    get { words[place >> 6] >> UInt64(truncatingIfNeeded: place & 63) & 1 != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: place & 63)
      if newValue { words[place >> 6] |= bit } else { words[place >> 6] &= ~bit }
    }
  }

  /// Appends the places of another list.
  mutating func append(_ other: BitList) { words += other.words }

  /// Calls `body` with each place of a range, which begins and ends at multiples of 64, that is yes; ascending.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (Int) -> Void) {
    for index in range.lowerBound >> 6..<range.upperBound >> 6 {
      var word = words[index]
      while word != 0 {
        body(index << 6 | word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }
}
